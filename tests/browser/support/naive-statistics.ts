/** People counted among others. */
interface NaiveRate {
  readonly count: number;
  readonly population: number;
}

/** Chances that a Poisson of some mean gives a count or fewer, one term after the other. */
function chanceUpTo(count: number, mean: number): number {
  let [term, sum] = [-mean, 0];
  for (let value = 0; value <= count; value += 1) {
    sum += Math.exp(term);
    term += Math.log(mean) - Math.log(value + 1);
  }
  return sum;
}

/** The mean at which a chance that falls with it is as low as asked, by halves. */
function meanWhere(chance: (mean: number) => number, asked: number, highest: number): number {
  let [low, high] = [0, highest];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (chance(middle) > asked) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Exact 95 % interval of a rate per 1 000: the means under which the count is not among the rarest 2.5 % of a side. */
export function naiveInterval({ count, population }: NaiveRate): readonly [number, number] {
  const highest = count * 3 + 20;
  const lower = meanWhere((mean) => chanceUpTo(count - 1, mean), 0.975, highest);
  const upper = meanWhere((mean) => chanceUpTo(count, mean), 0.025, highest);
  return [(lower / population) * 1000, (upper / population) * 1000];
}

/** Chance of a count as far as this from the one expected, on its side. */
export function chanceAsFar(count: number, expected: number): number {
  return count > expected ? 1 - chanceUpTo(count - 1, expected) : chanceUpTo(count, expected);
}

/** Half the mean difference between any two values, over their mean; a value weighs what its weight says. */
export function naiveGini(
  values: readonly number[],
  weights: readonly number[] = values.map(() => 1),
): number {
  const all = weights.reduce((sum, weight) => sum + weight);
  const share = (rank: number) => (weights[rank] ?? Number.NaN) / all;
  const mean = values.reduce((sum, value, rank) => sum + value * share(rank), 0);
  let difference = 0;
  for (const [rank, value] of values.entries())
    for (const [other, second] of values.entries())
      difference += share(rank) * share(other) * Math.abs(value - second);
  return difference / (2 * mean);
}

/** Value below which a share of the sorted values is (type 7). */
function naiveQuantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  const place = (sorted.length - 1) * share;
  const [below = Number.NaN, above = Number.NaN] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (place - Math.floor(place)) * (above - below);
}

/** The names whose value is farther than one and a half times the middle half of all from that half. */
export function naiveOutliers(values: ReadonlyMap<string, number>): readonly string[] {
  const all = [...values.values()];
  const [low, high] = [naiveQuantile(all, 0.25), naiveQuantile(all, 0.75)];
  const reach = 1.5 * (high - low);
  return [...values].filter(([, value]) => value < low - reach || value > high + reach).map(([name]) => name);
}
