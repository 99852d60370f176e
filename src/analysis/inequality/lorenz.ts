import type { Distribution } from './distribution';

/** Points of a Lorenz curve, from (0, 0) to (1, 1). */
export interface LorenzCurve {
  /** Share of the population, poorest units first. */
  readonly population: readonly number[];
  /** Share of the total they hold. */
  readonly values: readonly number[];
}

/**
 * Lorenz curve: cumulated share of the population against cumulated share of the total Σ p x, units in increasing order
 * of x. Shares are `NaN` when the total is not positive or a value is negative: there is then nothing to share out.
 */
export function lorenzCurve({ shares, mean }: Distribution): LorenzCurve {
  const lowest = shares[0]?.x ?? Number.NaN;
  const total = lowest >= 0 && mean > 0 ? mean : Number.NaN;
  const population = [0];
  const values = [0];
  let people = 0;
  let held = 0;
  for (const { x, p } of shares) {
    people += p;
    held += p * x;
    population.push(people);
    values.push(held / total);
  }
  return { population, values };
}
