import { normalQuantile } from './normal';
import { poissonKernel, regularisedGamma } from './regularised-gamma';
import { searchQuantile } from './search-quantile';
import type { Tails } from './tails';

/** P(Y = y) for a Poisson count of mean λ. 0 below zero. */
export function poissonProbability(y: number, lambda: number): number {
  return y < 0 ? 0 : poissonKernel(y, lambda);
}

/** P(Y ≤ y) and P(Y > y) for a Poisson count of mean λ. */
export function poissonTails(y: number, lambda: number): Tails {
  if (y < 0) return { lower: 0, upper: 1 };
  const { lower, upper } = regularisedGamma(Math.floor(y) + 1, lambda);
  return { lower: upper, upper: lower };
}

/** The smallest y with P(Y ≤ y) ≥ p. */
export function poissonQuantile(p: number, lambda: number): number {
  if (!(lambda >= 0) || !(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 1) return lambda === 0 ? 0 : Number.POSITIVE_INFINITY;
  const z = normalQuantile(p);
  const guess = p === 0 ? 0 : lambda + z * Math.sqrt(lambda) + (z * z - 1) / 6;
  return searchQuantile(p, guess, {
    highest: Number.POSITIVE_INFINITY,
    cumulativeAt: (y) => poissonTails(y, lambda).lower,
    probabilityAt: (y) => poissonProbability(y, lambda),
  });
}
