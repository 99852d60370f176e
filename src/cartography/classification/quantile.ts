/**
 * Classes of about as many values each: upper limits are the quantiles i/k of type 7 (Hyndman and Fan 1996; default of
 * R and NumPy), x(⌊h⌋) + (h − ⌊h⌋)(x(⌊h⌋+1) − x(⌊h⌋)) with h = (n − 1) i / k.
 *
 * Tied values may give the same limit twice, or a class without value: such classes are merged, so there may be fewer
 * of them than asked.
 *
 * @param sorted - ascending, not empty.
 * @param classCount - k, at least 1.
 * @returns upper limits, strictly ascending; the last is the maximum.
 */
export function quantileUppers(sorted: readonly number[], classCount: number): readonly number[] {
  const uppers: number[] = [];
  let valuesBelow = 0;
  for (let rank = 1; rank <= classCount; rank += 1) {
    const upper = quantileType7(sorted, rank, classCount);
    const valuesUpTo = countUpTo(sorted, upper);
    if (valuesUpTo > valuesBelow) uppers.push(upper);
    valuesBelow = valuesUpTo;
  }
  return uppers;
}

function quantileType7(sorted: readonly number[], rank: number, classCount: number): number {
  const h = ((sorted.length - 1) * rank) / classCount;
  const below = sorted[Math.floor(h)] ?? Number.NaN;
  const above = sorted[Math.ceil(h)] ?? Number.NaN;
  return below + (h - Math.floor(h)) * (above - below);
}

function countUpTo(sorted: readonly number[], limit: number): number {
  const next = sorted.findIndex((value) => value > limit);
  return next === -1 ? sorted.length : next;
}
