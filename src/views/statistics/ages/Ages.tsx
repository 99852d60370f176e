import { ageWords } from '@/i18n/ages';
import { useLanguage, useLocale } from '@/i18n/react';
import { statisticsWords } from '@/i18n/statistics';
import { AGE_DETAILS, AGE_REFERENCES, type AgeChoice, type AgeView } from '@/state';
import { EmptyState, Select } from '@/ui-kit';
import { useViewMemory } from '../../view-memory';
import { AwaitedView } from '../AwaitedView';
import { ChartFigure } from '../chart/ChartFigure';
import statisticsStyles from '../statistics.module.css';
import { useBoxSize } from '../use-box-size';
import { ViewFrame } from '../ViewFrame';
import {
  ageChart,
  ageContent,
  ageFrame,
  type AgeWriting,
  describeAges,
  spanText,
  tableColumns,
} from './age-content';
import styles from './ages.module.css';
import { drawAges } from './draw-ages';
import { useAges } from './use-ages';

const FIRST_SIZE = { width: 640, height: 300 };
const LEAST_HEIGHT = { sex: 190, 'five-years': 330 };
/** Five bars need no more, and their axis stays in sight in a drawer of medium height. */
const MOST_HEIGHT = { sex: 300, 'five-years': 480 };

/** The ages of the inhabitants of what is put together or selected, beside France or the région. */
export function Ages() {
  const words = ageWords(useLocale());
  const [choice, setChoice] = useViewMemory<AgeChoice>('ages', { detail: 'sex', reference: 'france' });
  return (
    <AwaitedView read={useAges(choice)} words={words}>
      {(view) => (
        <Shown view={view} choice={choice} onChoose={(change) => setChoice({ ...choice, ...change })} />
      )}
    </AwaitedView>
  );
}

interface ShownProps {
  readonly view: AgeView;
  readonly choice: AgeChoice;
  readonly onChoose: (change: Partial<AgeChoice>) => void;
}

function Shown({ view, choice, onChoose }: ShownProps) {
  const locale = useLocale();
  const words = ageWords(locale);
  const language = useLanguage();
  const { structure } = view.subject;
  if (structure === null)
    return (
      <EmptyState icon="info" title={words.unknown.title}>
        {words.unknown.advice}
      </EmptyState>
    );
  const { detail } = choice;
  const writing = { view, structure, detail, words, statistics: statisticsWords(locale), language };
  return (
    <ViewFrame
      subject={ageFrame(writing)}
      content={ageContent(writing)}
      hasWideAside
      flows
      aside={
        <>
          {view.isTooSmall && <p role="status">{words.tooSmall}</p>}
          <Choices view={view} choice={choice} onChoose={onChoose} />
          <p className={statisticsStyles.notes}>{words.whose}</p>
          <AgeTable writing={writing} />
        </>
      }
    >
      <AgeFigure writing={writing} />
    </ViewFrame>
  );
}

function Choices({ view, choice, onChoose }: ShownProps) {
  const words = ageWords(useLocale());
  const references = AGE_REFERENCES.filter((id) => id === 'france' || view.hasRegion);
  return (
    <div className={styles.choices}>
      <Select
        label={words.choice.detail}
        options={AGE_DETAILS.map((id) => ({ id, label: words.choice.details[id] }))}
        value={choice.detail}
        onChange={(detail) => onChoose({ detail })}
      />
      {view.reference !== null && (
        <Select
          label={words.choice.reference}
          options={references.map((id) => ({ id, label: words.choice.references[id] }))}
          value={view.reference.kind}
          onChange={(reference) => onChoose({ reference })}
        />
      )}
    </div>
  );
}

function AgeFigure({ writing }: { readonly writing: AgeWriting }) {
  const [box, size] = useBoxSize(FIRST_SIZE);
  const { title } = ageContent(writing);
  const height = Math.max(
    LEAST_HEIGHT[writing.detail],
    Math.min(MOST_HEIGHT[writing.detail], size.width * 0.6),
  );
  return (
    <div className={statisticsStyles.chartBox} ref={box}>
      <ChartFigure
        drawing={drawAges({ ...ageChart(writing), width: size.width, height })}
        title={title}
        description={describeAges(writing)}
      />
    </div>
  );
}

/** The chart as a table, the oldest first as on the chart. */
function AgeTable({ writing }: { readonly writing: AgeWriting }) {
  const { view, words, language } = writing;
  const columns = tableColumns(writing);
  return (
    <table className={`${statisticsStyles.figures} ${styles.ages}`}>
      <caption className="visually-hidden">{ageContent(writing).title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.age}</th>
          {columns.map(({ id, header }) => (
            <th key={id} scope="col" className={statisticsStyles.number}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.table.spans
          .map((span, rank) => (
            <tr key={span.from}>
              <th scope="row">{spanText(span, words)}</th>
              {columns.map(({ id, shares }) => (
                <td key={id} className={statisticsStyles.number}>
                  {language.formats.percent(shares[rank] ?? Number.NaN, 1)}
                </td>
              ))}
            </tr>
          ))
          .toReversed()}
      </tbody>
    </table>
  );
}
