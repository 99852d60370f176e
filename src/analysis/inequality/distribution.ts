/** A unit of a distribution. */
export interface Share {
  /** Value x of the unit: a rate, an amount per person. */
  readonly x: number;
  /** Share p of the population it stands for; shares sum to 1. */
  readonly p: number;
  /** Place of the unit in the columns. */
  readonly position: number;
}

/**
 * Values ready to be compared: known, each with its share of the population, in increasing order.
 */
export interface Distribution {
  readonly shares: readonly Share[];
  /** Mean μ = Σ p_i x_i; `NaN` without any unit. */
  readonly mean: number;
}

/**
 * Builds a distribution. Without weights each unit counts for one: inequality between territories. With populations as
 * weights each inhabitant counts for one: inequality between people, each given the value of their territory. Units
 * with an unknown value, or a weight that is not positive, are left out.
 *
 * @param weights - populations, aligned to the values.
 */
export function buildDistribution(values: ArrayLike<number>, weights?: ArrayLike<number>): Distribution {
  const units = Array.from(values, (x, position) => ({
    x,
    weight: weights === undefined ? 1 : (weights[position] ?? Number.NaN),
    position,
  })).filter(({ x, weight }) => Number.isFinite(x) && weight > 0);
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const shares = units
    .map(({ x, weight, position }) => ({ x, p: weight / total, position }))
    .sort((left, right) => left.x - right.x);
  return { shares, mean: averageOf(shares, (x) => x) };
}

/** Σ p_i f(x_i); `NaN` without any unit. */
export function average({ shares }: Distribution, of: (x: number) => number): number {
  return averageOf(shares, of);
}

function averageOf(shares: readonly Share[], of: (x: number) => number): number {
  return shares.length === 0 ? Number.NaN : shares.reduce((sum, { x, p }) => sum + p * of(x), 0);
}
