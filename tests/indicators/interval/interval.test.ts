import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agrestiCoullInterval,
  byarPoissonInterval,
  clopperPearsonInterval,
  compareWithReference,
  countVariation,
  exactPoissonInterval,
  exactPoissonIntervals,
  isFragileCount,
  jeffreysInterval,
  midPPoissonInterval,
  scaleInterval,
  wilsonCorrectedInterval,
  wilsonInterval,
} from '@/indicators/interval';
import { poissonTails } from '@/lib/special-functions';

const count = fc.integer({ min: 0, max: 5000 });
const level = fc.constantFrom(0.8, 0.9, 0.95, 0.99, 0.998);
const share = fc
  .tuple(fc.integer({ min: 1, max: 800 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, part]) => ({ x: Math.round(n * part), n }));

describe('intervals of a count', () => {
  it('go from 0 to −ln(α/2) when nothing was counted', () => {
    const { lower, upper } = exactPoissonInterval(0, 0.95);
    expect(lower).toBe(0);
    expect(upper).toBeCloseTo(-Math.log(0.025), 12);
  });

  it('go from 4.795 to 18.39 for 10 events, as printed in Garwood’s table', () => {
    const { lower, upper } = exactPoissonInterval(10, 0.95);
    expect(lower).toBeCloseTo(4.7954, 4);
    expect(upper).toBeCloseTo(18.3904, 4);
  });

  it('leave α/2 of the chance on each side', () => {
    fc.assert(
      fc.property(count, level, (x, confidence) => {
        const { lower, upper } = exactPoissonInterval(x, confidence);
        expect(poissonTails(x, upper).lower).toBeCloseTo((1 - confidence) / 2, 9);
        if (x > 0) expect(poissonTails(x - 1, lower).upper).toBeCloseTo((1 - confidence) / 2, 9);
      }),
    );
  });

  it('contain the count, mid-P inside exact', () => {
    fc.assert(
      fc.property(count, level, (x, confidence) => {
        const exact = exactPoissonInterval(x, confidence);
        const midP = midPPoissonInterval(x, confidence);
        expect(exact.lower).toBeLessThanOrEqual(midP.lower);
        expect(midP.lower).toBeLessThanOrEqual(x);
        expect(midP.upper).toBeGreaterThan(x);
        expect(midP.upper).toBeLessThan(exact.upper);
      }),
    );
  });

  it('are near Byar’s from 10 events on, whose lower end is undefined at 0', () => {
    const exact = exactPoissonInterval(10, 0.95);
    const byar = byarPoissonInterval(10, 0.95);
    expect(byar.lower).toBeCloseTo(exact.lower, 1);
    expect(byar.upper).toBeCloseTo(exact.upper, 1);
    expect(byarPoissonInterval(0, 0.95).lower).toBeNaN();
    expect(byarPoissonInterval(1, 0.95).upper).toBeCloseTo(
      2 * (1 - 1 / 18 + 1.959963984540054 / (3 * Math.SQRT2)) ** 3,
      10,
    );
  });

  it('have a mid-P upper end of −ln α when nothing was counted, since half of e^−λ must be α/2', () => {
    expect(midPPoissonInterval(0, 0.9)).toEqual({
      lower: 0,
      upper: expect.closeTo(-Math.log(0.1), 10) as number,
    });
  });

  it('are undefined for a hidden or unknown count, in a column too', () => {
    expect(exactPoissonInterval(Number.NaN, 0.95)).toEqual({ lower: Number.NaN, upper: Number.NaN });
    const { lower, upper } = exactPoissonIntervals([3, Number.NaN, 3, 0], 0.95);
    const three = exactPoissonInterval(3, 0.95);
    expect([...lower]).toEqual([three.lower, Number.NaN, three.lower, 0]);
    expect(upper[2]).toBe(three.upper);
    expect(upper[1]).toBeNaN();
  });
});

describe('intervals of a share', () => {
  it('are those of the literature for 1 of 10', () => {
    const one = { x: 1, n: 10 };
    expect(clopperPearsonInterval(one, 0.95).lower).toBeCloseTo(1 - 0.975 ** 0.1, 12);
    expect(clopperPearsonInterval(one, 0.95).upper).toBeCloseTo(0.4450161, 6);
    const z2 = 1.959963984540054 ** 2;
    const half = Math.sqrt(z2 * (0.09 + z2 / 40) * 10);
    expect(wilsonInterval(one, 0.95).lower).toBeCloseTo((1 + z2 / 2 - half) / (10 + z2), 12);
    expect(wilsonInterval(one, 0.95).upper).toBeCloseTo((1 + z2 / 2 + half) / (10 + z2), 12);
  });

  it('stay in [0, 1] and contain the share, but for Agresti and Coull’s which may leave [0, 1]', () => {
    fc.assert(
      fc.property(share, level, (units, confidence) => {
        const p = units.x / units.n;
        for (const intervalOf of [
          clopperPearsonInterval,
          wilsonInterval,
          wilsonCorrectedInterval,
          jeffreysInterval,
        ]) {
          const { lower, upper } = intervalOf(units, confidence);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(p + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(p - 1e-12);
          expect(upper).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
    expect(agrestiCoullInterval({ x: 0, n: 5 }, 0.95).lower).toBeCloseTo(-0.05457, 4);
  });

  it('mirror when what is counted is the rest', () => {
    fc.assert(
      fc.property(share, ({ x, n }) => {
        for (const intervalOf of [clopperPearsonInterval, wilsonInterval, jeffreysInterval]) {
          const { lower, upper } = intervalOf({ x, n }, 0.95);
          const rest = intervalOf({ x: n - x, n }, 0.95);
          expect(rest.lower).toBeCloseTo(1 - upper, 9);
          expect(rest.upper).toBeCloseTo(1 - lower, 9);
        }
      }),
    );
  });

  it('are undefined when there is nothing to share, or more than the whole', () => {
    expect(wilsonInterval({ x: 0, n: 0 }, 0.95).lower).toBeNaN();
    expect(clopperPearsonInterval({ x: 6, n: 5 }, 0.95).upper).toBeNaN();
  });
});

describe('reading an interval', () => {
  it('tells below, above and not different from a reference', () => {
    const interval = { lower: 2, upper: 4 };
    expect([5, 4, 3, 1].map((reference) => compareWithReference(interval, reference))).toEqual([
      'below',
      'not-different',
      'not-different',
      'above',
    ]);
    expect(compareWithReference({ lower: Number.NaN, upper: 4 }, 3)).toBe('undefined');
  });

  it('turns an interval of a count into one of a rate', () => {
    expect(scaleInterval({ lower: 2, upper: 4 }, 1000 / 500)).toEqual({ lower: 4, upper: 8 });
  });

  it('flags a figure built on 25 events or fewer', () => {
    expect(countVariation(16)).toBe(0.25);
    expect([26, 25, 1, 0].map(isFragileCount)).toEqual([false, true, true, true]);
    expect(isFragileCount(Number.NaN)).toBe(false);
  });
});
