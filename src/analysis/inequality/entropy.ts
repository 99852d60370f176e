import { average, type Distribution } from './distribution';

/**
 * Theil's T: Σ p_i (x_i/μ) ln(x_i/μ), with 0 ln 0 = 0: a unit that has nothing counts. 0 when all are equal, ln n when
 * one of n units has all. `NaN` when a value is negative or the mean is not positive.
 *
 * Source: Theil, Economics and Information Theory, 1967.
 */
export function theilT(distribution: Distribution): number {
  const { mean } = distribution;
  if (!(mean > 0)) return Number.NaN;
  return average(distribution, (x) => timesOwnLogarithm(x / mean));
}

/** y ln y, 0 for 0. */
export function timesOwnLogarithm(part: number): number {
  return part === 0 ? 0 : part * Math.log(part);
}

/**
 * Theil's L, or mean logarithmic deviation: Σ p_i ln(μ/x_i). Sensitive to the bottom; infinite as soon as one unit has
 * nothing.
 *
 * Source: Theil 1967.
 */
export function theilL(distribution: Distribution): number {
  const { mean } = distribution;
  return mean > 0 ? average(distribution, (x) => Math.log(mean / x)) : Number.NaN;
}

/**
 * Atkinson's index of aversion ε > 0: 1 − (Σ p_i x_i^(1−ε))^(1/(1−ε))/μ, and 1 − exp(Σ p_i ln x_i)/μ for ε = 1. The part
 * of the total that could be given up at equal welfare if the rest were shared equally.
 *
 * Source: Atkinson, « On the measurement of inequality », Journal of Economic Theory 2, 1970.
 */
export function atkinson(distribution: Distribution, epsilon: number): number {
  const { mean } = distribution;
  if (!(mean > 0)) return Number.NaN;
  if (epsilon === 1) return 1 - Math.exp(average(distribution, Math.log)) / mean;
  const power = 1 - epsilon;
  return 1 - average(distribution, (x) => x ** power) ** (1 / power) / mean;
}
