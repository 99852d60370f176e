import type { RandomSource } from '../seeded-random';
import { drawNormal } from './normal-variate';

/**
 * A draw of the gamma distribution of scale 1.
 *
 * Source: Marsaglia and Tsang, « A simple method for generating gamma variables », ACM Transactions on Mathematical
 * Software 26, 2000; under 1, Γ(k) is drawn as Γ(k + 1) U^(1/k).
 *
 * @param shape - k, positive.
 */
export function drawGamma(random: RandomSource, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
