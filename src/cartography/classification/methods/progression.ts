/**
 * Geometric progression: min·(max ÷ min)^(i/k), each class as many times as wide as the one before. For positive values
 * alone: the caller refuses others.
 *
 * @param sorted - ascending, not empty, all above 0.
 * @param classCount - k, at least 1.
 */
export function geometricBounds(sorted: readonly number[], classCount: number): readonly number[] {
  const [lowest, highest] = [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN];
  const inner = Array.from(
    { length: classCount - 1 },
    (_, rank) => lowest * (highest / lowest) ** ((rank + 1) / classCount),
  );
  return [lowest, ...inner, highest];
}

/**
 * Arithmetic progression: widths r, 2r … kr with r = (max − min) ÷ (1 + 2 + … + k), so that limit i is
 * min + r·i(i + 1)/2. R `cartography` and `mapsf` add r each time instead and give the last class nearly everything: a
 * mistake of theirs.
 *
 * @param sorted - ascending, not empty.
 * @param classCount - k, at least 1.
 */
export function arithmeticBounds(sorted: readonly number[], classCount: number): readonly number[] {
  const [lowest, highest] = [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN];
  const width = (highest - lowest) / ((classCount * (classCount + 1)) / 2);
  const inner = Array.from(
    { length: classCount - 1 },
    (_, rank) => lowest + (width * (rank + 1) * (rank + 2)) / 2,
  );
  return [lowest, ...inner, highest];
}
