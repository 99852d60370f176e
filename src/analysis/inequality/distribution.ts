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
 * @param order - places of the values in increasing order, where it is known: {@link orderOf}.
 */
export function buildDistribution(
  values: ArrayLike<number>,
  weights?: ArrayLike<number>,
  order: Iterable<number> = orderOf(values),
): Distribution {
  const weightAt = (position: number) => (weights === undefined ? 1 : (weights[position] ?? Number.NaN));
  let total = 0;
  for (let position = 0; position < values.length; position += 1)
    if (Number.isFinite(values[position]) && weightAt(position) > 0) total += weightAt(position);
  const shares: Share[] = [];
  for (const position of order) {
    const x = values[position] ?? Number.NaN;
    const weight = weightAt(position);
    if (Number.isFinite(x) && weight > 0) shares.push({ x, p: weight / total, position });
  }
  return { shares, mean: averageOf(shares, (x) => x) };
}

/** Places of the values that are known, in increasing order, equal ones as they come. */
export function orderOf(values: ArrayLike<number>): Int32Array {
  const sorted = Float64Array.from(values).filter(Number.isFinite).sort();
  const taken = new Int32Array(sorted.length);
  const order = new Int32Array(sorted.length);
  for (let position = 0; position < values.length; position += 1) {
    const value = values[position] ?? Number.NaN;
    if (!Number.isFinite(value)) continue;
    const first = firstAtLeast(sorted, value);
    const before = taken[first] ?? 0;
    order[first + before] = position;
    taken[first] = before + 1;
  }
  return order;
}

/** Rank of the first of some ascending values that is not below another. */
function firstAtLeast(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? Number.NaN) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Σ p_i f(x_i); `NaN` without any unit. */
export function average({ shares }: Distribution, of: (x: number) => number): number {
  return averageOf(shares, of);
}

function averageOf(shares: readonly Share[], of: (x: number) => number): number {
  return shares.length === 0 ? Number.NaN : shares.reduce((sum, { x, p }) => sum + p * of(x), 0);
}
