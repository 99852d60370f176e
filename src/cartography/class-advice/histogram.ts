import { sampleQuantile } from '@/lib/descriptive-statistics';

/** Values counted in bars of equal width; a bar holds its lower end, the last one both. */
export interface Histogram {
  readonly lowest: number;
  readonly highest: number;
  /** Values in each bar, from the lowest. */
  readonly counts: readonly number[];
}

const BARS = { fewest: 8, most: 40 } as const;

/**
 * Counts values in bars: their width is 2·IQR ÷ ∛n (Freedman and Diaconis 1981), for 8 to 40 bars. One bar when all
 * values are equal; none without values.
 */
export function buildHistogram(values: readonly number[]): Histogram {
  const sorted = [...values].sort((left, right) => left - right);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) {
    return { lowest: Number.NaN, highest: Number.NaN, counts: [] };
  }
  if (lowest === highest) return { lowest, highest, counts: [sorted.length] };
  const quartiles = sampleQuantile(sorted, 0.75) - sampleQuantile(sorted, 0.25);
  const wanted = Math.ceil((highest - lowest) / ((2 * quartiles) / Math.cbrt(sorted.length)));
  const length = Math.min(BARS.most, Math.max(BARS.fewest, Number.isFinite(wanted) ? wanted : BARS.most));
  const counts = Array.from({ length }, () => 0);
  for (const value of sorted) {
    const bar = Math.min(length - 1, Math.floor(((value - lowest) / (highest - lowest)) * length));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return { lowest, highest, counts };
}
