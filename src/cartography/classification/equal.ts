/**
 * Classes of equal width: upper limits min + (max − min) i / k, with no more classes than distinct values. A class may
 * hold no value.
 *
 * @param sorted - ascending, not empty.
 * @param classCount - k, at least 1.
 * @returns upper limits, strictly ascending; the last is exactly the maximum.
 */
export function equalUppers(sorted: readonly number[], classCount: number): readonly number[] {
  const lowest = sorted[0] ?? Number.NaN;
  const highest = sorted.at(-1) ?? Number.NaN;
  const count = Math.min(classCount, new Set(sorted).size);
  const uppers: number[] = [];
  for (let rank = 1; rank < count; rank += 1) {
    const upper = lowest + ((highest - lowest) * rank) / count;
    if (upper > (uppers.at(-1) ?? lowest) && upper < highest) uppers.push(upper);
  }
  return [...uppers, highest];
}
