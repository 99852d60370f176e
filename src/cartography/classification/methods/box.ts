import { sampleQuantile } from '@/lib/descriptive-statistics';

/**
 * Box plot (Tukey 1977): quartiles of type 7, and fences 1.5 interquartile ranges from them; what is beyond a fence is
 * an outlier. Where there is none the end is infinite, as R `classInt` has it.
 *
 * @param sorted - ascending, not empty.
 * @param hinge - interquartile ranges from a quartile to its fence.
 * @returns seven bounds, the first or the last of them infinite when a fence is beyond the values.
 */
export function boxBounds(sorted: readonly number[], hinge = 1.5): readonly number[] {
  const [lowest, highest] = [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN];
  const quartiles = [0.25, 0.5, 0.75].map((probability) => sampleQuantile(sorted, probability));
  const [first = Number.NaN, , third = Number.NaN] = quartiles;
  const [under, over] = [first - hinge * (third - first), third + hinge * (third - first)];
  return [
    under < lowest ? Number.NEGATIVE_INFINITY : lowest,
    under,
    ...quartiles,
    over,
    over > highest ? Number.POSITIVE_INFINITY : highest,
  ];
}
