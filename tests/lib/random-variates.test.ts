import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '@/lib';
import { meanOf, sampleVariance } from '@/lib/descriptive-statistics';
import { drawGamma } from '@/lib/random-variates';
import { regularisedGamma } from '@/lib/special-functions';

const DRAWS = 20_000;

function draws(shape: number): readonly number[] {
  const random = createSeededRandom(7);
  return Array.from({ length: DRAWS }, () => drawGamma(random, shape));
}

describe('a gamma draw', () => {
  it.each([0.5, 1, 12.5, 4000.5])('has the mean and the variance of its shape, %s', (shape) => {
    const drawn = draws(shape);
    expect(Math.abs(meanOf(drawn) - shape)).toBeLessThan(4 * Math.sqrt(shape / DRAWS));
    expect(sampleVariance(drawn) / shape).toBeGreaterThan(0.94);
    expect(sampleVariance(drawn) / shape).toBeLessThan(1.06);
  });

  it.each([0.5, 12.5])('falls under each value as often as the distribution of shape %s says', (shape) => {
    const drawn = draws(shape);
    for (const value of [shape / 4, shape, shape * 2]) {
      const expected = regularisedGamma(shape, value).lower;
      const share = drawn.filter((one) => one <= value).length / DRAWS;
      expect(Math.abs(share - expected)).toBeLessThan(0.015);
    }
  });

  it('is the same for the same seed', () => {
    expect(drawGamma(createSeededRandom(3), 2)).toBe(drawGamma(createSeededRandom(3), 2));
    expect(drawGamma(createSeededRandom(3), 2)).not.toBe(drawGamma(createSeededRandom(4), 2));
  });
});
