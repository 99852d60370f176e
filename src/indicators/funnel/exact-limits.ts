import {
  binomialProbability,
  binomialQuantile,
  binomialTails,
  poissonProbability,
  poissonQuantile,
  poissonTails,
} from '@/lib/special-functions';

/** Probabilities of the four lines of a funnel: 95 % and 99.8 % of the units lie between if they differ by chance alone. */
export const FUNNEL_PROBABILITIES = {
  lower998: 0.001,
  lower95: 0.025,
  upper95: 0.975,
  upper998: 0.999,
} as const;

/**
 * Limit of a funnel of ratios O/E at one expected count, interpolated between counts so that the line is smooth:
 * y = smallest count with P(Y ≤ y) ≥ p for a Poisson count of mean τE; α = (P(Y ≤ y) − p)/P(Y = y);
 * limit = max(0, (y − α)/E).
 *
 * Source: Spiegelhalter, « Funnel plots for comparing institutional performance », Statistics in Medicine 24, 2005,
 * appendix A.1.1.
 *
 * @param p - probability below the line, see {@link FUNNEL_PROBABILITIES}.
 * @param expected - E, expected count, positive; `NaN` otherwise.
 * @param target - τ, ratio all units are held against.
 */
export function ratioFunnelLimit(p: number, expected: number, target = 1): number {
  if (!(expected > 0) || !(target >= 0)) return Number.NaN;
  const mean = target * expected;
  const y = poissonQuantile(p, mean);
  return (
    interpolated({ p, y, below: poissonTails(y, mean).lower, at: poissonProbability(y, mean) }) / expected
  );
}

/**
 * Limit of a funnel of shares at one number of units n: as {@link ratioFunnelLimit} with a binomial count, the limit
 * being max(0, (y − α)/n).
 *
 * Source: Spiegelhalter 2005, appendix A.1.1.
 *
 * @param n - units counted, positive whole number; `NaN` otherwise.
 * @param target - share all units are held against, between 0 and 1.
 */
export function shareFunnelLimit(p: number, n: number, target: number): number {
  if (!(n > 0) || !(target >= 0 && target <= 1)) return Number.NaN;
  const trials = { n, chance: target };
  const y = binomialQuantile(p, trials);
  return (
    interpolated({ p, y, below: binomialTails(y, trials).lower, at: binomialProbability(y, trials) }) / n
  );
}

function interpolated(count: {
  readonly p: number;
  readonly y: number;
  readonly below: number;
  readonly at: number;
}): number {
  return Math.max(0, count.y - (count.below - count.p) / count.at);
}
