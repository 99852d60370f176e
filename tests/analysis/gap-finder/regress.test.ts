import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regress } from '@/analysis/gap-finder';

describe('a line through territories', () => {
  // The example of docs/methods/besoin-et-offre.md.
  const x = [1, 2, 4, 5];
  const y = [2, 4, 4, 6];

  it('is the one of least squares', () => {
    // Means 3 and 4. Sxx = 4 + 1 + 1 + 4 = 10, Sxy = 4 + 0 + 0 + 4 = 8, Syy = 4 + 0 + 0 + 4 = 8.
    const line = regress({ x, y, weights: null });
    expect(line?.slope).toBeCloseTo(0.8, 12);
    expect(line?.intercept).toBeCloseTo(1.6, 12);
    expect(line?.r).toBeCloseTo(8 / Math.sqrt(80), 12);
    expect(line?.count).toBe(4);
    expect([...(line?.residuals ?? [])].map((residual) => residual.toFixed(6))).toEqual([
      '-0.400000',
      '0.800000',
      '-0.800000',
      '0.400000',
    ]);
  });

  it('accounts for four fifths of the variance, which chance alone does one time in ten', () => {
    const line = regress({ x, y, weights: null });
    expect(line?.determination).toBeCloseTo(0.8, 12);
    // t = √0.8 × √(2 ÷ 0.2) = √8; Student at 2 degrees: p = 1 − t ÷ √(t² + 2) = 1 − √0.8.
    expect(line?.chance?.p).toBeCloseTo(1 - Math.sqrt(0.8), 12);
    // atanh √0.8 = 1.443 635; 1.443 635 ± 1.959 964 ÷ √1, back by tanh.
    expect(line?.chance?.interval?.lower).toBeCloseTo(Math.tanh(-0.516_329), 6);
    expect(line?.chance?.interval?.upper).toBeCloseTo(Math.tanh(3.403_599), 6);
  });

  it('says of three territories whether chance makes them, and no interval; of weighted ones, neither', () => {
    // 1, 2, 3 and 1, 3, 2: r = 1 ÷ 2; Student at 1 degree: p = 1 − (2 ÷ π) arcsin 0.5 = 2 ÷ 3.
    const line = regress({ x: [1, 2, 3], y: [1, 3, 2], weights: null });
    expect(line?.r).toBeCloseTo(0.5, 12);
    expect(line?.chance?.p).toBeCloseTo(2 / 3, 12);
    expect(line?.chance?.interval).toBeNull();
    expect(regress({ x, y, weights: [1, 1, 1, 1] })?.chance).toBeNull();
  });

  it('is not due to chance when every territory is on it', () => {
    const line = regress({ x: [1, 2, 3, 4], y: [2, 4, 6, 8], weights: null });
    expect(line?.chance).toEqual({ p: 0, interval: { lower: 1, upper: 1 } });
  });

  it('counts a territory of weight three as three of them', () => {
    const weighted = regress({ x, y, weights: [3, 1, 1, 1] });
    const repeated = regress({ x: [1, 1, 1, 2, 4, 5], y: [2, 2, 2, 4, 4, 6], weights: null });
    expect(weighted?.slope).toBeCloseTo(repeated?.slope ?? Number.NaN, 12);
    expect(weighted?.intercept).toBeCloseTo(repeated?.intercept ?? Number.NaN, 12);
    expect(weighted?.r).toBeCloseTo(repeated?.r ?? Number.NaN, 12);
  });

  it('leaves out a territory without one of its values, or without weight', () => {
    const line = regress({
      x: [1, 2, Number.NaN, 4, 5, 9],
      y: [2, 4, 100, 4, 6, 0],
      weights: [1, 1, 1, 1, 1, 0],
    });
    expect(line?.slope).toBeCloseTo(0.8, 12);
    expect(line?.count).toBe(4);
    expect(line?.residuals[2]).toBeNaN();
    expect(line?.residuals[5]).toBeNaN();
  });

  it('is none through two territories, or through territories of one need', () => {
    expect(regress({ x: [1, 2], y: [3, 4], weights: null })).toBeNull();
    expect(regress({ x: [2, 2, 2], y: [3, 4, 5], weights: null })).toBeNull();
    expect(regress({ x: [], y: [], weights: null })).toBeNull();
  });

  it('has no correlation when nothing varies along the other axis', () => {
    const line = regress({ x, y: [3, 3, 3, 3], weights: null });
    expect(line?.slope).toBe(0);
    expect(line?.r).toBeNaN();
    expect(line?.chance).toBeNull();
  });

  it('is no worse than any other line', () => {
    const value = fc.integer({ min: -50, max: 50 });
    const nudge = fc.double({ min: -1, max: 1, noNaN: true });
    const points = fc.array(fc.tuple(value, value, fc.integer({ min: 1, max: 9 })), { minLength: 3 });
    fc.assert(
      fc.property(points, nudge, nudge, (all, slope, intercept) => {
        const line = regress({
          x: all.map(([abscissa]) => abscissa),
          y: all.map(([, ordinate]) => ordinate),
          weights: all.map(([, , weight]) => weight),
        });
        fc.pre(line !== null);
        const squaresOf = (b: number, a: number) =>
          all.reduce(
            (sum, [abscissa, ordinate, weight]) => sum + weight * (ordinate - a - b * abscissa) ** 2,
            0,
          );
        const least = squaresOf(line.slope, line.intercept);
        expect(least).toBeLessThanOrEqual(squaresOf(line.slope + slope, line.intercept + intercept) + 1e-6);
      }),
    );
  });
});
