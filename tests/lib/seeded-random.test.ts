import { describe, expect, it } from 'vitest';
import { createSeededRandom, memoizeLast } from '@/lib';

describe('seeded random numbers', () => {
  it('repeat for a seed, differ between seeds, and stay in [0, 1[', () => {
    const series = (seed: number) => {
      const random = createSeededRandom(seed);
      return Array.from({ length: 1000 }, () => random());
    };
    expect(series(42)).toEqual(series(42));
    expect(series(42)).not.toEqual(series(43));
    expect(series(7).every((value) => value >= 0 && value < 1)).toBe(true);
    const mean = series(7).reduce((sum, value) => sum + value, 0) / 1000;
    expect(mean).toBeGreaterThan(0.45);
    expect(mean).toBeLessThan(0.55);
  });
});

describe('remembering the last result', () => {
  it('computes again only when an argument is another object', () => {
    let calls = 0;
    const size = memoizeLast((left: readonly number[], right: readonly number[]) => {
      calls += 1;
      return left.length + right.length;
    });
    const [left, right] = [[1], [2, 3]];
    expect([size(left, right), size(left, right), size(left, [2, 3])]).toEqual([3, 3, 3]);
    expect(calls).toBe(2);
  });
});
