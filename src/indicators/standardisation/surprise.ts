import { poissonTails } from '@/lib/special-functions';

/** Standardised ratio of a unit, and how surprising its count would be if its rate were the one expected. */
export interface RatioSurprise {
  /** O/E, 1 when as expected. */
  readonly ratio: number;
  /** P(Y ≥ O) for a Poisson count of mean E. */
  readonly atLeast: number;
  /** P(Y ≤ O). */
  readonly atMost: number;
  /** Whether the count is under the expected one. */
  readonly isLow: boolean;
  /** Choynowski's probability: `atMost` when low, `atLeast` otherwise. Small when the count is hard to put on chance. */
  readonly probability: number;
}

/**
 * Ratio O/E of a count and its Poisson probabilities.
 *
 * Source: Choynowski, « Maps based on probabilities », JASA 54, 1959.
 *
 * @param expected - E, positive; everything is `NaN` otherwise.
 */
export function surpriseOf(observed: number, expected: number): RatioSurprise {
  const known = observed >= 0 && expected > 0;
  const e = known ? expected : Number.NaN;
  const atLeast = poissonTails(observed - 1, e).upper;
  const atMost = poissonTails(observed, e).lower;
  const isLow = observed < e;
  return { ratio: observed / e, atLeast, atMost, isLow, probability: isLow ? atMost : atLeast };
}
