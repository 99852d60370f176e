import { ckmeans } from 'simple-statistics';

/**
 * Natural breaks (Fisher 1958; Jenks 1977): the partition into k classes with the least sum of squared deviations from
 * the class means, found exactly (Ckmeans, Wang and Song 2011). Upper limits are the greatest value of each class;
 * there are no more classes than distinct values.
 *
 * @param sorted - ascending, not empty.
 * @param classCount - k, at least 1.
 * @returns upper limits, strictly ascending; the last is the maximum.
 */
export function jenksUppers(sorted: readonly number[], classCount: number): readonly number[] {
  const count = Math.min(classCount, new Set(sorted).size);
  const uppers = ckmeans([...sorted], count).map((cluster) => cluster.at(-1) ?? Number.NaN);
  return uppers.filter((upper, rank) => upper > (uppers[rank - 1] ?? Number.NEGATIVE_INFINITY));
}
