import { meanOf, sampleQuantile, sumOf } from '@/lib/descriptive-statistics';

/**
 * What the peers print about a partition, computed from ours: how many values each class has, its ends, and how near
 * values are to the mean (`ssd_within`, `gvf`) or the median (`adcm`, `gadf`) of their class.
 *
 * @param classes - the values of each class, lowest class first.
 */
export function classMeasures(values: readonly number[], classes: readonly (readonly number[])[]) {
  const counts = classes.map(({ length }) => length);
  const lowest = classes.map((members) => Math.min(...members));
  const highest = classes.map((members) => Math.max(...members));
  const within = sumOf(classes.map(squaresFromMean));
  const aroundMedians = sumOf(classes.map(distancesFromMedian));
  return {
    counts,
    counts_right_closed: counts,
    min: Math.min(...values),
    class_min: lowest,
    class_max: highest,
    // classInt prints the middle of the gap between two classes.
    classInt_printed_brks: [
      lowest[0],
      ...highest.slice(0, -1).map((end, rank) => (end + (lowest[rank + 1] ?? Number.NaN)) / 2),
      highest.at(-1),
    ],
    ssd_within: within,
    gvf: 1 - within / squaresFromMean(values),
    adcm: aroundMedians,
    gadf: 1 - aroundMedians / distancesFromMedian(values),
  };
}

/** Squared deviations from the means of classes that hold their upper limit. */
export function squaresWithin(values: readonly number[], uppers: readonly number[]): number {
  const classes = uppers.map((upper, rank) =>
    values.filter((value) => value <= upper && value > (uppers[rank - 1] ?? Number.NEGATIVE_INFINITY)),
  );
  return sumOf(classes.map(squaresFromMean));
}

function squaresFromMean(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = meanOf(values);
  return sumOf(values.map((value) => (value - mean) ** 2));
}

function distancesFromMedian(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const median = sampleQuantile(
    [...values].sort((left, right) => left - right),
    0.5,
  );
  return sumOf(values.map((value) => Math.abs(value - median)));
}
