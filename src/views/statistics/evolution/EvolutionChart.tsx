import { numberOf, type RatioUnit } from '@/domain/measure';
import type { EvolutionWords } from '@/i18n/evolution';
import { useFormats } from '@/i18n/react';
import type { EvolutionLine } from '@/state';
import { Disclosure } from '@/ui-kit';
import { ChartFigure } from '../chart/ChartFigure';
import styles from '../statistics.module.css';
import { useBoxSize } from '../use-box-size';
import { drawEvolution, type EvolutionChart as Chart } from './draw-evolution';
import { describeLines } from './evolution-content';
import own from './evolution.module.css';

const FIRST_SIZE = { width: 264, height: 240 };

interface EvolutionChartProps {
  readonly chart: Omit<Chart, 'width' | 'height'>;
  readonly words: EvolutionWords;
  readonly unit: RatioUnit;
}

/** Rates over time as a chart, and as the table that says the same. */
export function EvolutionChart({ chart, words, unit }: EvolutionChartProps) {
  const [box, { width }] = useBoxSize(FIRST_SIZE);
  const [first] = chart.lines;
  if (first === undefined) return null;
  const title = words.chart.title({ name: first.territory.name });
  return (
    <div ref={box}>
      <h3 className={styles.heading}>{title}</h3>
      <ChartFigure
        drawing={drawEvolution({ ...chart, width, height: FIRST_SIZE.height })}
        title={title}
        description={describeLines(chart, words)}
      />
      {first.level === 'france' && <p className={own.note}>{words.chart.choose}</p>}
      <Disclosure title={words.chart.twin} isDetail>
        <ChartTable chart={chart} words={words} unit={unit} />
      </Disclosure>
    </div>
  );
}

function ChartTable({ chart: { lines }, words, unit }: EvolutionChartProps) {
  const formats = useFormats();
  const dates = lines[0]?.points.map(({ date }) => date) ?? [];
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          <th scope="col">{words.chart.date}</th>
          {lines.map(({ level, territory }) => (
            <th scope="col" key={level} className={styles.number}>
              {territory.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dates.map((date, rank) => (
          <tr key={date}>
            <th scope="row">{formats.date(date)}</th>
            {lines.map(({ level, points }) => (
              <td key={level} className={styles.number}>
                <PointText point={points[rank]} unit={unit} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A rate, and under it the interval it is in. */
function PointText({
  point,
  unit,
}: {
  readonly point: EvolutionLine['points'][number] | undefined;
  readonly unit: RatioUnit;
}) {
  const formats = useFormats();
  if (point === undefined) return formats.measured({ status: 'missing' }, unit).text;
  const [value, lower, upper] = [point.rate, point.lower, point.upper].map(numberOf);
  const rate = formats.measured(point.rate, unit).text;
  if (value === undefined || lower === undefined || upper === undefined) return rate;
  return (
    <>
      {rate} <span className={own.interval}>{formats.interval({ value, lower, upper }).interval}</span>
    </>
  );
}
