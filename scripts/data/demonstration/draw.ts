import type { RandomSource } from '@/lib';

/** A draw from the standard normal law (Box and Muller, 1958). */
export function drawNormal(random: RandomSource): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}

/** A factor around 1: the exponential of a normal draw of the given spread. */
export function drawFactor(random: RandomSource, spread: number): number {
  return Math.exp(spread * drawNormal(random));
}

/** Draws entries of a list with probabilities in proportion to their weights. */
export function createWeightedDraw<Entry>(
  entries: readonly Entry[],
  weightOf: (entry: Entry) => number,
): (random: RandomSource) => Entry {
  const bounds: number[] = [];
  let sum = 0;
  for (const entry of entries) {
    sum += weightOf(entry);
    bounds.push(sum);
  }
  return (random) => {
    const target = random() * sum;
    const drawn = entries[bounds.findIndex((bound) => target < bound)];
    if (drawn === undefined) throw new Error('Nothing to draw from');
    return drawn;
  };
}
