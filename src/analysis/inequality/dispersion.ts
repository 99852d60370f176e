import { sampleQuantile } from '@/lib/descriptive-statistics';
import { average, type Distribution } from './distribution';

/**
 * Coefficient of variation: √(Σ p_i (x_i − μ)²)/μ, with the standard deviation of the whole population (divided by n,
 * not n − 1). What the State follows for equipment rates. `NaN` when the mean is not positive.
 */
export function coefficientOfVariation(distribution: Distribution): number {
  const { mean } = distribution;
  return mean > 0 ? Math.sqrt(average(distribution, (x) => (x - mean) ** 2)) / mean : Number.NaN;
}

/**
 * Hoover's index, ½ Σ p_i |x_i/μ − 1|: the part of the total to move for all to have the same. `NaN` when the mean is
 * not positive.
 *
 * Source: Hoover, « The measurement of industrial localization », 1936.
 */
export function hoover(distribution: Distribution): number {
  const { mean } = distribution;
  return mean > 0 ? average(distribution, (x) => Math.abs(x / mean - 1)) / 2 : Number.NaN;
}

/**
 * D9/D1 between units, each counting for one: ninth decile over first decile, quantiles of type 7. Infinite when the
 * first decile is 0, `NaN` when both are.
 */
export function decileRatio({ shares }: Distribution): number {
  const sorted = shares.map(({ x }) => x);
  return sampleQuantile(sorted, 0.9) / sampleQuantile(sorted, 0.1);
}

/**
 * D9/D1 between people: value of the unit where the ninth tenth of the population ends over that where the first does,
 * units in increasing order. Not interpolated: a decile is the value of a territory.
 */
export function weightedDecileRatio(distribution: Distribution): number {
  return valueReaching(distribution, 0.9) / valueReaching(distribution, 0.1);
}

/** Rounding allowed when cumulated shares are compared with a decile. */
const ROUNDING = 1e-12;

function valueReaching({ shares }: Distribution, part: number): number {
  let cumulated = 0;
  for (const { x, p } of shares) {
    cumulated += p;
    if (cumulated >= part - ROUNDING) return x;
  }
  return Number.NaN;
}
