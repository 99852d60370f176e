import type { RandomSource } from '../seeded-random';

/**
 * A draw of the standard normal distribution, by the polar method.
 *
 * Source: Marsaglia and Bray, « A convenient method for generating normal variables », SIAM Review 6, 1964.
 */
export function drawNormal(random: RandomSource): number {
  for (;;) {
    const u = 2 * random() - 1;
    const v = 2 * random() - 1;
    const square = u * u + v * v;
    if (square > 0 && square < 1) return u * Math.sqrt((-2 * Math.log(square)) / square);
  }
}
