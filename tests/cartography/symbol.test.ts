import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { MAX_SYMBOL_RADIUS_PX, symbolLegendValues, symbolRadiusPx } from '@/cartography';

describe('proportional circles', () => {
  it('have an area proportional to the count', () => {
    expect(symbolRadiusPx(400, 400)).toBe(MAX_SYMBOL_RADIUS_PX);
    expect(symbolRadiusPx(100, 400)).toBe(MAX_SYMBOL_RADIUS_PX / 2);
    expect(symbolRadiusPx(0, 400)).toBe(0);
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
