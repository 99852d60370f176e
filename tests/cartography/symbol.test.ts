import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  largestSymbolFor,
  MAX_SYMBOL_RADIUS_PX,
  symbolEdgePx,
  symbolLegendValues,
  symbolRadiusPx,
} from '@/cartography';
import { crowdedLargestPx } from '@/cartography/symbol';

describe('proportional circles', () => {
  it('have an area proportional to the count', () => {
    const scale = { maxValue: 400, largestPx: 22 };
    expect(symbolRadiusPx(400, scale)).toBe(22);
    expect(symbolRadiusPx(100, scale)).toBe(11);
    expect(symbolRadiusPx(0, scale)).toBe(0);
  });

  it('shrink by steps with the map, whichever side is short', () => {
    expect(largestSymbolFor({ width: 1062, height: 655 })).toBe(MAX_SYMBOL_RADIUS_PX);
    // 400 px are more than three quarters of 520, 300 are not.
    expect(largestSymbolFor({ width: 1062, height: 400 })).toBe(16.5);
    expect(largestSymbolFor({ width: 1062, height: 300 })).toBe(11);
    expect(largestSymbolFor({ width: 390, height: 700 })).toBe(11);
    expect(largestSymbolFor({ width: 0, height: 0 })).toBe(11);
  });
});

describe('circles among many', () => {
  it('shrink together where they would cover more than a third of the ground', () => {
    // As much as 30 of the largest, then 120: half the radius, a quarter of the area, as much ground covered.
    expect(crowdedLargestPx(30, 22)).toBe(22);
    expect(crowdedLargestPx(120, 22)).toBe(11);
    expect(crowdedLargestPx(120, 11)).toBe(5.5);
  });

  it('keep sizes that can be told from one another', () => {
    expect(crowdedLargestPx(1_000_000, 22)).toBe(1.2);
  });

  it('have an edge that does not hide them', () => {
    expect([22, 5, 1].map(symbolEdgePx)).toEqual([1, 1, 0.2]);
  });
});

describe('the circles of the legend', () => {
  it('are round counts, descending', () => {
    expect(symbolLegendValues(734)).toEqual([500, 200, 50]);
    expect(symbolLegendValues(100)).toEqual([100, 20, 10]);
    expect(symbolLegendValues(24)).toEqual([20, 5, 2]);
  });

  it('keep to whole people when counts are small', () => {
    expect(symbolLegendValues(9)).toEqual([9, 5, 1]);
    expect(symbolLegendValues(3)).toEqual([3, 2, 1]);
    expect(symbolLegendValues(2)).toEqual([2, 1]);
    expect(symbolLegendValues(1)).toEqual([1]);
  });

  it('never exceed the largest circle, nor repeat', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (maxValue) => {
        const values = symbolLegendValues(maxValue);
        expect(values.length).toBeGreaterThan(0);
        expect(values[0]).toBeLessThanOrEqual(maxValue);
        expect([...values].sort((left, right) => right - left)).toEqual([...new Set(values)]);
      }),
    );
  });
});
