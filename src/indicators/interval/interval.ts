/** The range a quantity plausibly lies in, in the unit of the quantity. `NaN` at an end that is not defined. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** An interval where nothing is known. */
export const UNDEFINED_INTERVAL: Interval = { lower: Number.NaN, upper: Number.NaN };

/** The same interval in another unit: a count over a population, a count over an expected count. */
export function scaleInterval({ lower, upper }: Interval, factor: number): Interval {
  return { lower: lower * factor, upper: upper * factor };
}

/** Where a reference lies against an interval. */
export type ReferenceComparison = 'below' | 'above' | 'not-different' | 'undefined';

/**
 * « Différent de la référence ? »: a figure is below the reference when its whole interval is, above when its whole
 * interval is, and not different when the interval contains the reference. `undefined` when an end is.
 */
export function compareWithReference({ lower, upper }: Interval, reference: number): ReferenceComparison {
  if (Number.isNaN(lower) || Number.isNaN(upper) || Number.isNaN(reference)) return 'undefined';
  if (upper < reference) return 'below';
  return lower > reference ? 'above' : 'not-different';
}
