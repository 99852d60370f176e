/**
 * Quantile of type 7 (R's default, Excel PERCENTILE.INC, numpy « linear »): linear interpolation at rank (n − 1) p
 * between sorted values. `NaN` without values.
 *
 * Source: Hyndman and Fan, « Sample quantiles in statistical packages », 1996.
 *
 * @param sorted - known values in increasing order.
 * @param p - between 0 and 1.
 */
export function sampleQuantile(sorted: ArrayLike<number>, p: number): number {
  const rank = (sorted.length - 1) * p;
  const below = Math.floor(rank);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (rank - below) * (high - low);
}
