import { describe, expect, it } from 'vitest';
import { meanOf, sampleQuantile, sampleVariance, sumOf } from '@/lib/descriptive-statistics';

describe('descriptive statistics', () => {
  it('sum, average and spread 2, 4, 9', () => {
    expect(sumOf([2, 4, 9])).toBe(15);
    expect(meanOf([2, 4, 9])).toBe(5);
    expect(sampleVariance([2, 4, 9])).toBe((9 + 1 + 16) / 2);
  });

  it('interpolate quantiles between ranks, as R and Excel do', () => {
    expect(sampleQuantile([1, 2, 4, 8], 0.5)).toBe(3);
    expect(sampleQuantile([1, 2, 4, 8], 0.9)).toBeCloseTo(4 + 0.7 * 4, 12);
    expect([sampleQuantile([1, 2, 4, 8], 0), sampleQuantile([1, 2, 4, 8], 1)]).toEqual([1, 8]);
  });

  it('are undefined without values', () => {
    expect([meanOf([]), sampleQuantile([], 0.5), sampleVariance([3])]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });
});
