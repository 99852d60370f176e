import { ckmeans } from 'simple-statistics';

/**
 * Natural breaks (Fisher 1958; Jenks 1977): the partition into k classes with the least sum of squared deviations from
 * the class means, found exactly (Ckmeans, Wang and Song 2011). Upper limits are the greatest value of each class.
 *
 * @param sorted - ascending, with at least `classCount` distinct values.
 * @param classCount - k, at least 1.
 * @returns upper limits, strictly ascending; the last is the maximum.
 */
export function jenksUppers(sorted: readonly number[], classCount: number): readonly number[] {
  const uppers = ckmeans([...sorted], classCount).map((cluster) => cluster.at(-1) ?? Number.NaN);
  return uppers.filter((upper, rank) => upper > (uppers[rank - 1] ?? Number.NEGATIVE_INFINITY));
}
