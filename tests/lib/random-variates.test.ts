import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '@/lib';
import { meanOf, sampleVariance } from '@/lib/descriptive-statistics';
import { createVariates } from '@/lib/random-variates';
import { regularisedGamma } from '@/lib/special-functions';

const DRAWS = 20_000;

function draws(shape: number): readonly number[] {
  const { gamma } = createVariates(createSeededRandom(7));
  return Array.from({ length: DRAWS }, () => gamma(shape));
}

describe('a normal draw', () => {
  it('has mean 0, variance 1 and the tails of its distribution', () => {
    const { normal } = createVariates(createSeededRandom(11));
    const drawn = Array.from({ length: DRAWS }, () => normal());
    expect(Math.abs(meanOf(drawn))).toBeLessThan(4 / Math.sqrt(DRAWS));
    expect(Math.abs(sampleVariance(drawn) - 1)).toBeLessThan(0.04);
    const beyond = drawn.filter((one) => Math.abs(one) > 1.96).length / DRAWS;
    expect(Math.abs(beyond - 0.05)).toBeLessThan(0.006);
  });
});

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
    const first = (seed: number) => createVariates(createSeededRandom(seed)).gamma(2);
    expect(first(3)).toBe(first(3));
    expect(first(3)).not.toBe(first(4));
  });
});
