import { histogramBarCount, histogramBarOf } from '@/lib/descriptive-statistics';

/** A bar of a histogram: values from `lower`, held, to `upper`, held by the last bar only. */
export interface ValueBin {
  readonly lower: number;
  readonly upper: number;
  /** Places of its values in the column, by increasing value. */
  readonly positions: readonly number[];
}

/**
 * Sorts the known values of a column into bars of equal width (Freedman and Diaconis, 8 to 40 bars). `NaN`, which stands
 * for what is hidden or missing, is in none.
 */
export function binValues(values: ArrayLike<number>): readonly ValueBin[] {
  const known = sortedPositions(values);
  const sorted = known.map(({ value }) => value);
  const [lowest = Number.NaN, highest = Number.NaN] = [sorted[0], sorted.at(-1)];
  const bars = histogramBarCount(sorted);
  const edge = (rank: number) => (rank === bars ? highest : lowest + ((highest - lowest) * rank) / bars);
  const positions = Array.from({ length: bars }, (): number[] => []);
  for (const { value, position } of known) {
    positions[histogramBarOf(value, { lowest, highest, bars })]?.push(position);
  }
  return positions.map((held, rank) => ({ lower: edge(rank), upper: edge(rank + 1), positions: held }));
}

/** A known value and its place in its column. */
export interface PlacedValue {
  readonly position: number;
  readonly value: number;
}

/** The known values of a column, in increasing order, equal ones as they come. */
export function sortedPositions(values: ArrayLike<number>): readonly PlacedValue[] {
  return Array.from(values, (value, position) => ({ position, value }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((left, right) => left.value - right.value || left.position - right.position);
}
