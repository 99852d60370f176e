import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chiSquareFunnelLimits,
  FUNNEL_PROBABILITIES,
  overDispersion,
  ratioFunnelLimit,
  shareFunnelLimit,
  unsurprisingExpected,
} from '@/indicators/funnel';

describe('the limits of a funnel of ratios', () => {
  it('are interpolated by hand at one expected event', () => {
    // Poisson(1): P(Y ≤ 2) = 2.5/e = 0.919699, P(Y ≤ 3) = (16/6)/e = 0.981012; y = 3 at p = 0.975.
    const e = Math.exp(-1);
    const alpha = ((16 / 6) * e - 0.975) / (e / 6);
    expect(ratioFunnelLimit(0.975, 1)).toBeCloseTo(3 - alpha, 12);
    expect(ratioFunnelLimit(0.025, 1)).toBe(0);
  });

  it('close on the target as the expected count grows, in the order of their probabilities', () => {
    const at = (expected: number) =>
      Object.values(FUNNEL_PROBABILITIES).map((p) => ratioFunnelLimit(p, expected, 1.2));
    const [low998 = NaN, low95 = NaN, high95 = NaN, high998 = NaN] = at(40);
    expect(low998).toBeLessThan(low95);
    expect(low95).toBeLessThan(1.2);
    expect(high95).toBeGreaterThan(1.2);
    expect(high998).toBeGreaterThan(high95);
    expect(at(4_000_000).every((limit) => Math.abs(limit - 1.2) < 0.002)).toBe(true);
  });

  it('never cross when the expected count moves', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 400, noNaN: true }), (expected) => {
        const inner = ratioFunnelLimit(0.975, expected);
        expect(ratioFunnelLimit(0.999, expected)).toBeGreaterThanOrEqual(inner);
        expect(ratioFunnelLimit(0.025, expected)).toBeLessThanOrEqual(inner);
      }),
    );
  });

  it('have a chi-square form that is wider where little is expected', () => {
    const { lower, upper } = chiSquareFunnelLimits(2, 0.95);
    expect(lower).toBeGreaterThan(0);
    expect(upper).toBeGreaterThan(ratioFunnelLimit(0.975, 2));
    expect(chiSquareFunnelLimits(2, 0.95, 3).upper).toBeCloseTo(3 * upper, 12);
  });

  it('are read the other way round from an observed count: 0 observed is no surprise below 3.69 expected', () => {
    expect(unsurprisingExpected(0, 0.95).upper).toBeCloseTo(-Math.log(0.025), 12);
  });

  it('are undefined where nothing is expected', () => {
    expect(ratioFunnelLimit(0.975, 0)).toBeNaN();
    expect(chiSquareFunnelLimits(Number.NaN, 0.95).lower).toBeNaN();
  });
});

describe('the limits of a funnel of shares', () => {
  it('are interpolated by hand for 4 units at one half', () => {
    // Binomial(4, ½): P(Y ≤ 3) = 15/16, so y = 4 at p = 0.975; α = (1 − 0.975)/(1/16) = 0.4.
    expect(shareFunnelLimit(0.975, 4, 0.5)).toBeCloseTo((4 - 0.4) / 4, 12);
  });

  it('stay between 0 and 1', () => {
    const n = fc.integer({ min: 1, max: 900 });
    const target = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(n, target, fc.constantFrom(...Object.values(FUNNEL_PROBABILITIES)), (units, share, p) => {
        const limit = shareFunnelLimit(p, units, share);
        expect(limit).toBeGreaterThanOrEqual(0);
        expect(limit).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('over-dispersion', () => {
  const observed = [4, 30, 2, 60, 9, 16, 25, 1, 90, 7, 12, 0];
  const expected = [8, 20, 6, 40, 9, 10, 30, 3, 50, 14, 12, 5];

  it('is worked by hand on three units without trimming', () => {
    const { z, phi, tau2, usedUnits } = overDispersion(
      { observed: [4, 16, 9], expected: [16, 4, 9] },
      'cqc',
      0,
    );
    // 2√16(½ − 1) = −4, 2√4(2 − 1) = 4, 0; φ = 32/3; s⁻² = 64, 16, 36.
    expect([...z]).toEqual([-4, 4, 0]);
    expect(phi).toBeCloseTo(32 / 3, 12);
    expect(tau2).toBeCloseTo((32 - 2) / (116 - (64 ** 2 + 16 ** 2 + 36 ** 2) / 116), 12);
    expect(usedUnits).toBe(3);
  });

  it('leaves out the extreme tenths or brings them back, and drops units without an event', () => {
    const shmi = overDispersion({ observed, expected }, 'shmi');
    const cqc = overDispersion({ observed, expected }, 'cqc');
    expect([shmi.positions.length, cqc.positions.length]).toEqual([11, 11]);
    expect(shmi.positions).not.toContain(11);
    // 11 ranks in 10 groups of size 1.2: ranks 1 and 11 fall in the end groups, and they alone.
    expect([shmi.usedUnits, cqc.usedUnits]).toEqual([9, 11]);
    expect(shmi.phi).toBeGreaterThan(1);
    expect(shmi.tau2).toBeGreaterThan(0);
  });

  it('is nil when ratios vary as chance does or less', () => {
    const { phi, tau2 } = overDispersion(
      { observed: [9, 11, 10, 10], expected: [10, 10, 10, 10] },
      'shmi',
      0,
    );
    expect(phi).toBeLessThan(0.1);
    expect(tau2).toBe(0);
  });
});
