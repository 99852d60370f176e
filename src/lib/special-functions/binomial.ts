import { normalQuantile } from './normal';
import { binomialKernel, regularisedBeta } from './regularised-beta';
import { searchQuantile } from './search-quantile';
import type { Tails } from './tails';

/** A number of trials and the chance of success of each. */
export interface Trials {
  readonly n: number;
  readonly chance: number;
}

/** P(Y = y) for the successes among the trials. 0 outside 0…n. */
export function binomialProbability(y: number, { n, chance }: Trials): number {
  if (y < 0 || y > n) return 0;
  return binomialKernel(y, n - y, { p: chance, q: 1 - chance });
}

/** P(Y ≤ y) and P(Y > y) for the successes among the trials. */
export function binomialTails(y: number, { n, chance }: Trials): Tails {
  if (y < 0) return { lower: 0, upper: 1 };
  const successes = Math.floor(y);
  if (successes >= n) return { lower: 1, upper: 0 };
  const { lower, upper } = regularisedBeta(chance, successes + 1, n - successes);
  return { lower: upper, upper: lower };
}

/** The smallest y with P(Y ≤ y) ≥ p. */
export function binomialQuantile(p: number, trials: Trials): number {
  const { n, chance } = trials;
  if (!(chance >= 0 && chance <= 1) || !(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return 0;
  const z = normalQuantile(p);
  const guess = p === 1 ? n : n * chance + z * Math.sqrt(n * chance * (1 - chance));
  return searchQuantile(p, guess, {
    highest: n,
    cumulativeAt: (y) => binomialTails(y, trials).lower,
    probabilityAt: (y) => binomialProbability(y, trials),
  });
}
