/**
 * Classes of equal width: min + (max − min) i / k. A class may hold no value.
 *
 * @param sorted - ascending, not empty.
 * @param classCount - k, at least 1.
 * @returns k + 1 bounds; the last is exactly the maximum.
 */
export function equalBounds(sorted: readonly number[], classCount: number): readonly number[] {
  const lowest = sorted[0] ?? Number.NaN;
  const highest = sorted.at(-1) ?? Number.NaN;
  const inner = Array.from(
    { length: classCount - 1 },
    (_, rank) => lowest + ((highest - lowest) * (rank + 1)) / classCount,
  );
  return [lowest, ...inner, highest];
}
