/** The two sides of a distribution function at a point: both are given because the small one carries the precision. */
export interface Tails {
  /** P(X ≤ x). */
  readonly lower: number;
  /** P(X > x). */
  readonly upper: number;
}

/** Tails where no distribution is defined. */
export const UNDEFINED_TAILS: Tails = { lower: Number.NaN, upper: Number.NaN };
