import { countDistinct } from '../sorted-values';
import { leastSquaresPartition } from './least-squares-partition';

/** Where the limit between two classes of a partition stands: what {@link jenksBounds} can print. */
export type PartitionLimit = 'greatest' | 'middle' | 'least';

/**
 * Natural breaks (Fisher 1958; Jenks 1977): the partition into k classes with the least sum of squared deviations from
 * the class means, found exactly (Ckmeans, Wang and Song 2011). There are no more classes than distinct values.
 *
 * Peers print the limit between two classes in three ways: the greatest value of the lower one (Jenks, mapclassify), the
 * middle of the gap between them (R `classInt`), or the least value of the upper one, for classes that hold their lower
 * limit (simple-statistics). The classes are the same.
 *
 * @param sorted - ascending, not empty.
 * @param classCount - k, at least 1.
 * @returns bounds, ascending from the least value to the greatest.
 */
export function jenksBounds(
  sorted: readonly number[],
  classCount: number,
  limit: PartitionLimit = 'greatest',
): readonly number[] {
  const starts = leastSquaresPartition(sorted, Math.min(classCount, countDistinct(sorted)));
  const inner = starts.slice(1).map((start) => {
    const greatest = sorted[start - 1] ?? Number.NaN;
    const least = sorted[start] ?? Number.NaN;
    return { greatest, middle: (greatest + least) / 2, least }[limit];
  });
  return [sorted[0] ?? Number.NaN, ...inner, sorted.at(-1) ?? Number.NaN];
}
