import { useMemo } from 'react';
import { homeExtent } from '@/cartography';
import { buildSmallMap } from '@/cartography/small-map';
import { classLabels, classNotes, classWarnings } from '@/i18n';
import { multiplesWords } from '@/i18n/multiples';
import { useLanguage, useLocale } from '@/i18n/react';
import { isParisEnlarged, MULTIPLES, type MultiplesBy, type SmallMultiplesView, useAppState } from '@/state';
import { Button, EmptyState, Notice, Select } from '@/ui-kit';
import { StateSwatch } from '../../swatches';
import { useViewMemory } from '../../view-memory';
import { ChartFigure } from '../chart/ChartFigure';
import styles from '../statistics.module.css';
import { useBoxSize } from '../use-box-size';
import { useTerritoryCursor } from '../use-territory-cursor';
import { useViewSubject } from '../use-view-subject';
import { ViewFrame } from '../ViewFrame';
import { drawMultiples, gridFor, type TitledMap } from './draw-multiples';
import { describeMap, frameMaps, type MultiplesWording, tabulateMaps, titledMap } from './multiples-content';
import own from './multiples.module.css';
import { useMultiples } from './use-multiples';

const FIRST_SIZE = { width: 640, height: 280 };
const NARROWEST = 150;
const PAGE = { width: 900, narrowest: 200 };

/** Several small maps with the same classes: dates, publics, categories or indicators beside each other. */
export function Multiples() {
  const mapped = useViewSubject();
  const language = useLanguage();
  const words = multiplesWords(useLocale());
  const [by, setBy] = useViewMemory<MultiplesBy>('multiples', 'dates');
  const { status, value: view } = useMultiples(by);
  const wording: MultiplesWording = { by, words, language };
  const title = words.title({ subject: by === 'dates' ? mapped.name : words.choices[by] });
  const subject = frameMaps(view, { statistics: mapped.words, wording });
  const titled = view.maps.map((map) => titledMap(map, wording));
  const description = view.maps.map((map) => describeMap(map, wording)).join(' ');
  const isEnlarged = useAppState(({ document }) => isParisEnlarged(document.settings));
  const warnings = classWarnings(view.classes, language);
  const drawAt = drawer(titled, view.ground, isEnlarged);
  const content = {
    title,
    description,
    method: [
      view.classes.areTogether ? words.method : words.given,
      ...classNotes(view.classes, view.legend, language),
    ],
    remarks: [
      ...warnings,
      ...classLabels(view.legend, language).map((label, rank) =>
        subject.words.labelled({ label, text: String(view.legend.classes[rank]?.count ?? '') }),
      ),
    ],
    draw: () => drawAt(PAGE.width, PAGE.narrowest),
    tabulate: () => tabulateMaps(view.maps, wording),
  };
  return (
    <ViewFrame
      subject={subject}
      content={content}
      legend={<SharedLegend legend={view.legend} title={words.legend} warnings={warnings} />}
      flows
      aside={
        <ul className={styles.notes}>
          {view.maps.map((map) => (
            <li key={map.id}>{describeMap(map, wording)}</li>
          ))}
        </ul>
      }
    >
      <div className={own.choice}>
        <Select
          label={words.by}
          options={MULTIPLES.map((id) => ({ id, label: words.choices[id] }))}
          value={by}
          onChange={setBy}
        />
      </div>
      {by === 'dates' && status === 'loading' && <p className={styles.counted}>{words.loading}</p>}
      {view.maps.length < 2 && status !== 'loading' ? (
        <EmptyState
          icon="info"
          title={words.one.title}
          {...(by !== 'need' && {
            action: <Button onPress={() => setBy('need')}>{words.one.compareNeeds}</Button>,
          })}
        >
          {words.one.advice}
        </EmptyState>
      ) : (
        <Grid drawAt={drawAt} title={title} description={description} />
      )}
    </ViewFrame>
  );
}

type DrawAt = ReturnType<typeof drawer>;

function drawer(titled: readonly TitledMap[], ground: SmallMultiplesView['ground'], isEnlarged: boolean) {
  return (width: number, narrowest: number) => {
    const grid = gridFor(titled.length, width, narrowest);
    const extent = homeExtent(ground);
    return drawMultiples(titled, buildSmallMap(ground.studied, grid.mapWidth, { extent, isEnlarged }), grid);
  };
}

interface GridProps {
  readonly drawAt: DrawAt;
  readonly title: string;
  readonly description: string;
}

function Grid({ drawAt, title, description }: GridProps) {
  const cursor = useTerritoryCursor();
  const [box, size] = useBoxSize(FIRST_SIZE);
  const drawing = useMemo(() => drawAt(size.width, NARROWEST), [drawAt, size.width]);
  return (
    <div ref={box} className={own.grid}>
      <ChartFigure drawing={drawing} title={title} description={description} cursor={cursor} />
    </div>
  );
}

function SharedLegend({
  legend,
  title,
  warnings,
}: {
  readonly legend: SmallMultiplesView['legend'];
  readonly title: string;
  readonly warnings: readonly string[];
}) {
  const language = useLanguage();
  const { states } = language.messages.values;
  const labels = classLabels(legend, language);
  return (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={own.legend}>
        {legend.classes.map(({ color }, rank) => (
          <li key={color}>
            <StateSwatch color={color} pattern="none" /> {labels[rank]}
          </li>
        ))}
        {legend.states.map(({ state, color, pattern }) => (
          <li key={state}>
            <StateSwatch color={color} pattern={pattern} /> {states[state].label}
          </li>
        ))}
      </ul>
      {warnings.map((warning) => (
        <Notice key={warning} tone="warning">
          {warning}
        </Notice>
      ))}
    </div>
  );
}
