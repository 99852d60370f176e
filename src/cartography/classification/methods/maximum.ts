/** What to do where more gaps are as wide than there are limits to set. */
export type TiedGaps = 'all' | 'lowest';

/**
 * Maximum breaks: limits in the middle of the k − 1 widest gaps between neighbouring values. Where gaps tie for the last
 * place, R `classInt` takes them all and makes more classes (`all`); mapclassify takes what its sort leaves, which is not
 * told; ours takes the lowest (`lowest`).
 *
 * @param sorted - ascending, not empty.
 * @param classCount - k, at least 1.
 */
export function maximumBounds(
  sorted: readonly number[],
  classCount: number,
  tied: TiedGaps = 'lowest',
): readonly number[] {
  const gaps = sorted
    .slice(1)
    .map((value, rank) => ({ rank, width: value - (sorted[rank] ?? value) }))
    .filter(({ width }) => width > 0)
    .sort((left, right) => right.width - left.width || left.rank - right.rank);
  const narrowest = gaps[Math.min(classCount - 1, gaps.length) - 1]?.width ?? Number.POSITIVE_INFINITY;
  const taken =
    tied === 'all' ? gaps.filter(({ width }) => width >= narrowest) : gaps.slice(0, classCount - 1);
  const inner = taken
    .map(({ rank }) => ((sorted[rank] ?? Number.NaN) + (sorted[rank + 1] ?? Number.NaN)) / 2)
    .sort((left, right) => left - right);
  return [sorted[0] ?? Number.NaN, ...inner, sorted.at(-1) ?? Number.NaN];
}
