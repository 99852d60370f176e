import { sampleQuantile } from './sample-quantile';

const BARS = { fewest: 8, most: 40 } as const;

/**
 * How many bars of equal width a histogram has: their width is 2·IQR ÷ ∛n, for 8 to 40 bars. One when all values are
 * equal; none without values.
 *
 * Source: Freedman and Diaconis, « On the histogram as a density estimator », 1981.
 *
 * @param sorted - known values in increasing order.
 */
export function histogramBarCount(sorted: readonly number[]): number {
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return 0;
  if (lowest === highest) return 1;
  const quartiles = sampleQuantile(sorted, 0.75) - sampleQuantile(sorted, 0.25);
  const wanted = Math.ceil((highest - lowest) / ((2 * quartiles) / Math.cbrt(sorted.length)));
  return Math.min(BARS.most, Math.max(BARS.fewest, Number.isFinite(wanted) ? wanted : BARS.most));
}

/** The bar that holds a value: a bar holds its lower end, the last one both. */
export function histogramBarOf(
  value: number,
  { lowest, highest, bars }: { readonly lowest: number; readonly highest: number; readonly bars: number },
): number {
  if (highest === lowest) return 0;
  return Math.min(bars - 1, Math.floor(((value - lowest) / (highest - lowest)) * bars));
}
