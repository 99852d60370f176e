import type { Distribution } from './distribution';
import { lorenzCurve } from './lorenz';

/**
 * Gini coefficient: twice the area between the Lorenz curve and equality, 1 − Σ (P_k − P_{k−1})(L_{k−1} + L_k), equal to
 * Σ p_i p_j |x_i − x_j|/(2μ). 0 when all are equal; (n − 1)/n when one of n units has all. `NaN` without any unit,
 * when the mean is not positive, or when a value is negative.
 *
 * Source: Gini 1912; Lorenz 1905.
 */
export function gini(distribution: Distribution): number {
  if (distribution.shares.length === 0) return Number.NaN;
  const { population, values } = lorenzCurve(distribution);
  let under = 0;
  for (let rank = 1; rank < population.length; rank += 1) {
    const width = (population[rank] ?? Number.NaN) - (population[rank - 1] ?? Number.NaN);
    under += width * ((values[rank - 1] ?? Number.NaN) + (values[rank] ?? Number.NaN));
  }
  return 1 - under;
}

/**
 * Gini coefficient of a small sample, G n/(n − 1): 1 when one unit has all. For distributions without weights.
 *
 * Source: Deltas, « The small-sample bias of the Gini coefficient », Review of Economics and Statistics 85, 2003.
 */
export function giniCorrected(distribution: Distribution): number {
  const n = distribution.shares.length;
  return (gini(distribution) * n) / (n - 1);
}
