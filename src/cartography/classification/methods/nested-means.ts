/**
 * Nested means (Scripter 1970): the mean cuts the values in two, the mean of each part cuts it in two again, until there
 * are k classes, a power of two.
 *
 * @param sorted - ascending, not empty.
 * @param classCount - k; the greatest power of two up to it is made.
 * @returns bounds from the least value to the greatest; a part of equal values gives the same bound twice.
 */
export function nestedMeansBounds(sorted: readonly number[], classCount: number): readonly number[] {
  const depth = Math.floor(Math.log2(classCount));
  return [sorted[0] ?? Number.NaN, ...cutAtMean(sorted, depth), sorted.at(-1) ?? Number.NaN];
}

function cutAtMean(sorted: readonly number[], depth: number): readonly number[] {
  if (depth === 0 || sorted.length === 0) return [];
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const first = sorted.findIndex((value) => value > mean);
  const below = first === -1 ? sorted : sorted.slice(0, first);
  const above = first === -1 ? [] : sorted.slice(first);
  return [...cutAtMean(below, depth - 1), mean, ...cutAtMean(above, depth - 1)];
}
