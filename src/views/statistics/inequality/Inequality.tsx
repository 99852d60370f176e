import { useFormats, useLanguage } from '@/i18n/react';
import { AllZero, NothingShown, OneShown } from '../NothingShown';
import { ChartFigure } from '../chart/ChartFigure';
import styles from '../statistics.module.css';
import { useStatistics } from '../use-statistics';
import { useViewSubject, type ViewSubject } from '../use-view-subject';
import { ViewFrame } from '../ViewFrame';
import { drawLorenz } from './draw-lorenz';
import { inequalityContent } from './inequality-content';
import { besideRaw, type InequalityLine, inequalityLines } from './inequality-lines';
import { bottomShare, lorenzWords } from './lorenz-words';

const LORENZ_SIZE = { width: 284, height: 270 };
/** Part of the population whose share of the total is told in words. */
const BOTTOM = 0.2;

/** How unequal the rates are between territories, and between the people behind them. */
export function Inequality() {
  const subject = useViewSubject();
  const language = useLanguage();
  const formats = useFormats();
  const raw = useStatistics((statistics, document) => statistics.inequality(document));
  const smoothed = useStatistics((statistics, document) =>
    subject.mode === 'smoothed' ? statistics.smoothedInequality(document) : null,
  );
  const isSmoothed = smoothed !== null && smoothed.summary.used > 0;
  const summary = isSmoothed ? smoothed.summary : raw;
  const { words } = subject;
  const { inequality } = words;
  const title = words.title({ view: words.views.inequality, subject: subject.name });
  if (summary.used === 0) {
    return <NothingShown subject={subject} />;
  }
  if (summary.used === 1) return <OneShown words={words} />;
  if (summary.territories.mean === 0) return <AllZero words={words} />;
  const described = inequality.lorenz.description({
    bottom: formats.percent(BOTTOM),
    share: formats.percent(bottomShare(summary.people.lorenz, BOTTOM)),
  });
  const { rate } = subject.result.figures[subject.level];
  const rawLines = inequalityLines(raw, { subject, rate }, language);
  const lines = isSmoothed
    ? besideRaw(
        inequalityLines(smoothed.summary, { subject, rate: smoothed.rate }, language),
        rawLines,
        subject,
      )
    : rawLines;
  const content = inequalityContent(raw, subject, {
    title,
    description: described,
    smoothed: isSmoothed ? smoothed.summary : null,
    lines,
    formats,
  });
  return (
    <ViewFrame
      subject={subject}
      content={content}
      notions={['variation', 'gini', 'theil', 'deciles', 'lorenz']}
      reading={isSmoothed ? inequality.smoothedNote : undefined}
      flows
      aside={
        <div>
          <h3 className={styles.heading}>{inequality.lorenz.title}</h3>
          <ChartFigure
            drawing={drawLorenz({ summary, ...LORENZ_SIZE, words: lorenzWords(words, formats) })}
            title={inequality.lorenz.title}
            description={described}
          />
          <p>{described}</p>
        </div>
      }
    >
      <p className={styles.counted}>{words.leftOut(summary)}</p>
      <div className={styles.index}>
        <IndexTable lines={lines} subject={subject} />
      </div>
    </ViewFrame>
  );
}

interface IndexTableProps {
  readonly lines: readonly InequalityLine[];
  readonly subject: ViewSubject;
}

function IndexTable({ lines, subject }: IndexTableProps) {
  const { columns, indices, weightedBy } = subject.words.inequality;
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          <th scope="col">{columns.index}</th>
          <th scope="col" className={styles.number}>
            {columns.territories}
          </th>
          <th scope="col" className={styles.number}>
            {weightedBy({ population: subject.indicator.denominator })}
          </th>
          <th scope="col">{columns.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, isPart, territories, people, meaning }) => (
          <tr key={id} data-part={isPart}>
            <th scope="row">{indices[id]}</th>
            <td className={styles.number}>{territories}</td>
            <td className={styles.number}>{people}</td>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
