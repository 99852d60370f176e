import type { FunnelLimits, FunnelPoint, LevelFunnel } from '@/indicators/funnel';
import { samplingOf } from '@/indicators';
import { useCommands } from '@/state';
import { Button, EmptyState, SegmentedControl } from '@/ui-kit';
import { useViewMemory } from '../../view-memory';
import { AllZero, NothingShown } from '../NothingShown';
import { ChartFigure } from '../chart/ChartFigure';
import styles from '../statistics.module.css';
import { useBoxSize } from '../use-box-size';
import { useStatistics } from '../use-statistics';
import { useTerritoryCursor } from '../use-territory-cursor';
import { useViewSubject, type ViewSubject } from '../use-view-subject';
import { ViewFrame } from '../ViewFrame';
import { drawFunnel, type FunnelAxis } from './draw-funnel';
import { funnelContent } from './funnel-content';
import { FunnelKey } from './FunnelKey';
import { FunnelSummary } from './FunnelSummary';
import { OutsideTable } from './OutsideTable';
import { useFunnelWords } from './use-funnel-words';

const LIMITS = ['chance', 'additive'] as const satisfies readonly FunnelLimits[];
const AXES = ['population', 'expected'] as const satisfies readonly FunnelAxis[];

/** The rates against what chance makes of them, or why that question has no sense for the indicator. */
export function Funnel() {
  const { setPreferences } = useCommands();
  const subject = useViewSubject();
  const [limits, setLimits] = useViewMemory<FunnelLimits>('funnel limits', 'chance');
  const funnel = useStatistics((statistics, document) => statistics.funnel(document, limits));
  const { notASample } = subject.words.funnel;
  if (funnel === null) {
    return (
      <EmptyState
        icon="info"
        title={notASample.title}
        action={
          <Button onPress={() => setPreferences({ drawerView: 'ranking' })}>{notASample.action}</Button>
        }
      >
        {notASample.advice}
      </EmptyState>
    );
  }
  if (funnel.points.length === 0) {
    return <NothingShown subject={subject} />;
  }
  if (funnel.target === 0) return <AllZero words={subject.words} />;
  return <ShownFunnel subject={subject} funnel={funnel} onLimits={setLimits} />;
}

interface ShownFunnelProps {
  readonly subject: ViewSubject;
  readonly funnel: LevelFunnel;
  readonly onLimits: (limits: FunnelLimits) => void;
}

function ShownFunnel({ subject, funnel, onLimits }: ShownFunnelProps) {
  const { words } = subject;
  const cursor = useTerritoryCursor();
  const [axis, setAxis] = useViewMemory<FunnelAxis>('funnel axis', 'population');
  const [box, size] = useBoxSize({ width: 640, height: 280 });
  const chartWords = useFunnelWords(subject, axis);
  const outside = outsideOf(funnel);
  const title = words.title({ view: words.views.funnel, subject: subject.name });
  const content = funnelContent(funnel, subject, {
    title,
    description: words.funnel.description({ count: funnel.points.length, outside: outside.length }),
    method: [
      words.funnel.target[funnel.targetKind]({ value: subject.sayRate(funnel.target) }),
      words.funnel.method[methodOf(subject, funnel)],
      words.funnel.rawByNature,
      words.funnel.caution,
    ],
    axis,
    words: chartWords,
  });
  const drawing = drawFunnel({
    funnel,
    axis,
    width: size.width,
    height: Math.max(180, size.height),
    words: chartWords,
  });
  return (
    <ViewFrame
      subject={subject}
      content={content}
      notions={['funnel', 'over-dispersion', 'interval']}
      reading={subject.mode === 'smoothed' ? words.funnel.rawByNature : undefined}
      legend={<FunnelKey words={words} />}
      aside={
        <>
          <FunnelSummary funnel={funnel} words={words} />
          <div className={styles.options}>
            <SegmentedControl
              label={words.funnel.limitsLabel}
              options={LIMITS.map((id) => ({ id, label: words.funnel.limits[id] }))}
              value={funnel.limits}
              onChange={onLimits}
            />
            <SegmentedControl
              label={words.funnel.axisLabel}
              options={AXES.map((id) => ({ id, label: words.funnel.axis[id] }))}
              value={axis}
              onChange={setAxis}
            />
          </div>
          <OutsideTable points={outside} subject={subject} cursor={cursor} />
        </>
      }
    >
      <div className={styles.chartBox} ref={box}>
        <ChartFigure
          drawing={drawing}
          title={title}
          description={content.description}
          cursor={cursor}
          brush={{}}
        />
      </div>
    </ViewFrame>
  );
}

/** The points outside the limits, the farthest from the target in standard deviations of chance first. */
function outsideOf({ points, target }: LevelFunnel): readonly FunnelPoint[] {
  const distance = ({ rate, expected }: FunnelPoint) => Math.abs(rate / target - 1) * Math.sqrt(expected);
  return points
    .filter(({ zone }) => zone !== 'inside')
    .sort((left, right) => distance(right) - distance(left));
}

function methodOf({ result }: ViewSubject, { limits }: LevelFunnel): 'poisson' | 'binomial' | 'additive' {
  if (limits === 'additive') return 'additive';
  return samplingOf(result.definition) === 'binomial' ? 'binomial' : 'poisson';
}
