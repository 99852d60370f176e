import { evolutionWords } from '@/i18n/evolution';
import { useLanguage, useLocale } from '@/i18n/react';
import type { EvolutionLine, EvolutionView } from '@/state';
import { EmptyState } from '@/ui-kit';
import { useEvolution } from '../../evolution';
import { ChartFigure } from '../chart/ChartFigure';
import { NoEvolution } from '../evolution/NoEvolution';
import { useEvolutionView } from '../evolution/use-evolution-view';
import styles from '../statistics.module.css';
import { useBoxSize } from '../use-box-size';
import { useTerritoryCursor } from '../use-territory-cursor';
import { useViewSubject } from '../use-view-subject';
import { ViewFrame } from '../ViewFrame';
import { drawTimeLines } from './draw-time-lines';
import { TimeLinesTable } from './TimeLinesTable';
import { timeLinesChart, timeLinesContent } from './time-lines-content';

const FIRST_SIZE = { width: 720, height: 320 };

/** The indicator of the map over time, a line a territory. */
export function TimeLines() {
  const { status, value: view } = useEvolutionView();
  const { value: lines } = useEvolution((select, document, history) => select.everyLine(document, history));
  const words = evolutionWords(useLocale());
  if (status === 'loading') return <EmptyState icon="info" title={words.loading} />;
  const france = view.lines.find(({ level }) => level === 'france');
  if (view.evolution === null || france === undefined)
    return <NoEvolution view={view} words={words} hasFailed={status === 'failed'} />;
  return <TimeLinesFound view={view} lines={lines} france={france} />;
}

interface TimeLinesFoundProps {
  readonly view: EvolutionView;
  readonly lines: readonly EvolutionLine[];
  readonly france: EvolutionLine;
}

function TimeLinesFound({ view, lines, france }: TimeLinesFoundProps) {
  const subject = useViewSubject();
  const language = useLanguage();
  const words = evolutionWords(useLocale());
  const cursor = useTerritoryCursor();
  const [box, size] = useBoxSize(FIRST_SIZE);
  const parts = { view, lines, france, subject, cursor, words, language };
  const content = timeLinesContent(parts);
  return (
    <ViewFrame
      subject={subject}
      content={content}
      notions={['change', 'series-break', 'interval']}
      reading={subject.mode === 'smoothed' ? words.rawOnly : undefined}
      aside={
        <>
          <p className={styles.reading}>{words.timeLines.brush}</p>
          <TimeLinesTable
            lines={[france, ...lines]}
            words={words}
            unit={view.subject.definition.unit}
            cursor={cursor}
          />
        </>
      }
    >
      <div ref={box} className={styles.fill}>
        <ChartFigure
          drawing={drawTimeLines({ ...timeLinesChart(parts), ...size })}
          title={content.title}
          description={content.description}
          cursor={cursor}
          brush={{}}
        />
      </div>
    </ViewFrame>
  );
}
