import { buildDistribution } from './distribution';
import { gini } from './gini';

/** Gini coefficient split between neighbouring and distant pairs of units. */
export interface SpatialGini {
  readonly gini: number;
  /** Σ |x_i − x_j| over pairs of neighbours, counted both ways. */
  readonly neighbourDifferences: number;
  /** Σ |x_i − x_j| over the other pairs, counted both ways. */
  readonly distantDifferences: number;
  /** Part of the Gini coefficient that comes from distant pairs. */
  readonly distantGini: number;
}

/**
 * Spatial decomposition of the Gini coefficient: G = Σ_{i,j} |x_i − x_j|/(2 n² μ), the sum split between pairs of
 * neighbours and the others. A great distant part means that neighbours are alike. Units with an unknown value are left
 * out.
 *
 * Source: Rey and Smith, « A spatial decomposition of the Gini coefficient », Letters in Spatial and Resource Sciences 6,
 * 2013.
 *
 * @param neighbours - positions of the neighbours of each unit.
 */
export function spatialGini(values: ArrayLike<number>, neighbours: readonly Iterable<number>[]): SpatialGini {
  const distribution = buildDistribution(values);
  const n = distribution.shares.length;
  const scale = 2 * n * n * distribution.mean;
  const coefficient = gini(distribution);
  const neighbourDifferences = distribution.shares.reduce(
    (sum, { x, position }) => sum + differencesFrom(x, values, neighbours[position] ?? []),
    0,
  );
  const distantDifferences = coefficient * scale - neighbourDifferences;
  return {
    gini: coefficient,
    neighbourDifferences,
    distantDifferences,
    distantGini: distantDifferences / scale,
  };
}

function differencesFrom(x: number, values: ArrayLike<number>, others: Iterable<number>): number {
  let sum = 0;
  for (const position of others) {
    const other = values[position] ?? Number.NaN;
    if (Number.isFinite(other)) sum += Math.abs(x - other);
  }
  return sum;
}
