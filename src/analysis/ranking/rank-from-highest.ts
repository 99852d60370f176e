/**
 * Ranks of a column: 1 for the highest value, equal values sharing the best of their ranks (1, 2, 2, 4). `NaN` where there
 * is no value, which takes no rank from the others.
 */
export function rankFromHighest(values: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(Array.from(values).filter((value) => !Number.isNaN(value))).sort();
  return Float64Array.from(values, (value) =>
    Number.isNaN(value) ? Number.NaN : 1 + sorted.length - countUpTo(sorted, value),
  );
}

/** How many numbers of an increasing list are at most `limit`. */
export function countUpTo(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Number.NaN) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
