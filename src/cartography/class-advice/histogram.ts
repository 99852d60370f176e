import { histogramBarCount, histogramBarOf } from '@/lib/descriptive-statistics';

/** Values counted in bars of equal width; a bar holds its lower end, the last one both. */
export interface Histogram {
  readonly lowest: number;
  readonly highest: number;
  /** Values in each bar, from the lowest. */
  readonly counts: readonly number[];
}

/** Counts values in as many bars as {@link histogramBarCount} says; none without values. */
export function buildHistogram(values: readonly number[]): Histogram {
  const sorted = [...values].sort((left, right) => left - right);
  const [lowest = Number.NaN, highest = Number.NaN] = [sorted[0], sorted.at(-1)];
  const bars = histogramBarCount(sorted);
  const counts = Array.from({ length: bars }, () => 0);
  for (const value of sorted) {
    const bar = histogramBarOf(value, { lowest, highest, bars });
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return { lowest, highest, counts };
}
