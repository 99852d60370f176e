import { type MeasuredValue, numberOf } from '@/domain/measure';
import type { FigureReference } from '@/indicators';
import styles from './sheet.module.css';

interface BulletChartProps {
  readonly own: MeasuredValue;
  /** Drawn as a whisker across the end of the bar; `null` where none is shown. */
  readonly interval: { readonly lower: MeasuredValue; readonly upper: MeasuredValue } | null;
  /** From near to far; drawn as marks across the bar. */
  readonly references: readonly { readonly key: FigureReference; readonly value: MeasuredValue }[];
}

const WIDTH = 100;

/** France from edge to edge, the région a little less, sets of territories on one half each. */
const MARKS: Readonly<Record<FigureReference, { readonly y: number; readonly height: number }>> = {
  france: { y: 0, height: 12 },
  region: { y: 1, height: 10 },
  peers: { y: 0, height: 6 },
  custom: { y: 6, height: 6 },
};

/** A bar for the territory, a mark for each reference, on one scale from zero. The figures beside it say the same. */
export function BulletChart({ own, interval, references }: BulletChartProps) {
  const ownValue = numberOf(own);
  const marks = references.flatMap(({ key, value }) => {
    const number = numberOf(value);
    return number === undefined ? [] : [{ key, number }];
  });
  const [lower, upper] = interval === null ? [] : [numberOf(interval.lower), numberOf(interval.upper)];
  const numbers = [...marks.map(({ number }) => number), ownValue, upper].filter(
    (number) => number !== undefined,
  );
  const largest = Math.max(...numbers, Number.NEGATIVE_INFINITY);
  if (!(largest > 0)) return null;
  const place = (value: number) => (value / (largest * 1.1)) * WIDTH;
  return (
    <svg className={styles.bullet} viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none" aria-hidden="true">
      <rect y="3" width={WIDTH} height="6" className={styles.bulletTrack} />
      {ownValue !== undefined && (
        <rect y="3" width={place(ownValue)} height="6" className={styles.bulletBar} />
      )}
      {lower !== undefined && upper !== undefined && (
        <rect
          x={place(lower)}
          width={place(upper) - place(lower)}
          y="5"
          height="2"
          className={styles.whisker}
        />
      )}
      {marks.map(({ key, number }) => (
        <rect
          key={key}
          x={place(number) - 0.4}
          width="0.8"
          {...MARKS[key]}
          className={key === 'france' ? styles.markFar : styles.markNear}
        />
      ))}
    </svg>
  );
}
