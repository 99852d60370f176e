import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_SPEC } from '@/cartography';
import { adviseClassCount, buildHistogram, goodnessByCount, goodnessOfFit } from '@/cartography/class-advice';

describe('how many classes values bear', () => {
  it('follows Huntsberger, from two to seven, beside Sturges', () => {
    // 1 + 10/3 × 1 = 4.33; 1 + log₂ 10 = 4.32, so 5. 1 + 10/3 × 2 = 7.67; 1 + log₂ 100 = 7.64, so 8.
    expect(adviseClassCount(10)).toMatchObject({ sturges: 5, most: 4 });
    expect(adviseClassCount(10).huntsberger).toBeCloseTo(13 / 3, 12);
    expect(adviseClassCount(100)).toMatchObject({ sturges: 8, most: 7 });
    expect(adviseClassCount(35_000).most).toBe(7);
    expect(adviseClassCount(1).most).toBe(2);
  });
});

describe('goodness of variance fit', () => {
  it('is the share of squared deviations that classes explain', () => {
    // 1 2 3 | 10 12: means 2 and 11, squares 2 + 2; mean of all 5.6: 21.16 + 12.96 + 6.76 + 19.36 + 40.96 = 101.2.
    const breaks = { bounds: [1, 3, 12], closure: 'right' } as const;
    expect(goodnessOfFit(breaks, [1, 2, 3, 10, 12])).toBeCloseTo(1 - 4 / 101.2, 12);
  });

  it('rises with the number of classes at best, and no method does better', () => {
    const values = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 9, maxLength: 30 });
    const methods = fc.constantFrom('equal', 'quantile', 'maximum', 'arithmetic', 'nested-means');
    fc.assert(
      fc.property(values, methods, (given, method) => {
        const rows = goodnessByCount(given, { ...PLAIN_SPEC, method, classCount: 5 }, { min: 2, max: 8 });
        expect(rows.map(({ classCount }) => classCount)).toEqual([2, 3, 4, 5, 6, 7, 8]);
        rows.forEach(({ best, method: own }, rank) => {
          expect(best).toBeGreaterThanOrEqual((rows[rank - 1]?.best ?? 0) - 1e-12);
          expect(best).toBeLessThanOrEqual(1);
          expect(own ?? 0).toBeLessThanOrEqual(best + 1e-12);
        });
      }),
    );
  });

  it('does not change with the unit', () => {
    const values = [1, 2, 4, 7, 9, 15];
    const fit = (scale: number) =>
      goodnessByCount(
        values.map((value) => value * scale + 3),
        { ...PLAIN_SPEC, method: 'jenks', classCount: 3 },
        { min: 3, max: 3 },
      )[0]?.best;
    expect(fit(1000)).toBeCloseTo(fit(1) ?? Number.NaN, 12);
  });

  it('says nothing of equal values', () => {
    expect(
      goodnessByCount([4, 4, 4], { ...PLAIN_SPEC, method: 'equal', classCount: 3 }, { min: 2, max: 5 }),
    ).toEqual([]);
  });
});

describe('histogram', () => {
  it('counts every value once, between the least and the greatest', () => {
    const values = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(values, (given) => {
        const { lowest, highest, counts } = buildHistogram(given);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(given.length);
        expect([lowest, highest]).toEqual([Math.min(...given), Math.max(...given)]);
        expect(counts.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it('has bars as wide as Freedman and Diaconis say, one for equal values, none for no value', () => {
    // 0 to 63: quartiles 15.75 and 47.25, width 2 × 31.5 ÷ 4 = 15.75: 4 bars, taken to 8, the fewest.
    expect(buildHistogram(Array.from({ length: 64 }, (_, rank) => rank)).counts).toEqual(Array(8).fill(8));
    expect(buildHistogram([2, 2]).counts).toEqual([2]);
    expect(buildHistogram([]).counts).toEqual([]);
  });
});
