import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactPoissonInterval } from '@/indicators/interval';
import {
  expectedAtGlobalRate,
  standardiseDirectly,
  standardiseIndirectly,
  surpriseOf,
  testHeterogeneity,
} from '@/indicators/standardisation';

/** Reference: 2 per 1 000 among the young, 10 per 1 000 among the old; 6 per 1 000 in all. */
const REFERENCE = { events: [20, 100], population: [10_000, 10_000] };
/** An old territory: 3 events where 1 000 × 2 ‰ + 3 000 × 10 ‰ = 32 would be expected. */
const OLD = { events: [1, 39], population: [1000, 3000] };

describe('indirect standardisation', () => {
  it('is worked by hand: 40 events where 32 are expected', () => {
    const result = standardiseIndirectly(OLD, REFERENCE);
    expect(result.observed).toBe(40);
    expect(result.expected).toBeCloseTo(32, 12);
    expect(result.ratio).toBeCloseTo(1.25, 12);
    expect(result.crudeRate).toBeCloseTo(0.01, 12);
    expect(result.adjustedRate).toBeCloseTo(1.25 * 0.006, 12);
    expect(result.exact.lower).toBeCloseTo(exactPoissonInterval(40, 0.95).lower / 32, 12);
    expect(result.logNormal.upper).toBeCloseTo(1.25 * Math.exp(1.959963984540054 / Math.sqrt(40)), 12);
  });

  it('gives 1 to the reference itself', () => {
    const { ratio, adjustedRate, crudeRate } = standardiseIndirectly(REFERENCE, REFERENCE);
    expect([ratio, adjustedRate]).toEqual([expect.closeTo(1, 12), expect.closeTo(crudeRate, 12)]);
  });

  it('is undefined where nothing is expected', () => {
    const nobody = { events: [0, 0], population: [0, 0] };
    const { ratio, exact } = standardiseIndirectly(nobody, REFERENCE);
    expect([ratio, exact.lower, exact.upper]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it('contains the ratio in its exact interval', () => {
    const events = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(events, (counts) => {
        const { ratio, exact } = standardiseIndirectly({ ...OLD, events: counts }, REFERENCE);
        expect(exact.lower).toBeLessThanOrEqual(ratio);
        expect(exact.upper).toBeGreaterThan(ratio);
      }),
    );
  });
});

describe('direct standardisation', () => {
  it('weights the rates by age as the standard population', () => {
    // 1 ‰ and 13 ‰, half and half.
    const { adjustedRate, crudeRate, interval } = standardiseDirectly(OLD, REFERENCE.population);
    expect(crudeRate).toBeCloseTo(0.01, 12);
    expect(adjustedRate).toBeCloseTo(0.007, 12);
    expect(interval.lower).toBeLessThan(0.007);
    expect(interval.upper).toBeGreaterThan(0.007);
  });

  it('is the exact Poisson interval when there is one age group', () => {
    const { interval } = standardiseDirectly({ events: [10], population: [1000] }, [500]);
    const exact = exactPoissonInterval(10, 0.95);
    expect(interval.lower).toBeCloseTo(exact.lower / 1000, 12);
    expect(interval.upper).toBeCloseTo(exact.upper / 1000, 12);
  });

  it('starts at zero without event', () => {
    const { adjustedRate, interval } = standardiseDirectly({ events: [0, 0], population: [50, 70] }, [1, 1]);
    expect([adjustedRate, interval.lower]).toEqual([0, 0]);
    expect(interval.upper).toBeGreaterThan(0);
  });
});

describe('how surprising a count is', () => {
  it('is told by the tail of the Poisson distribution on its side', () => {
    const low = surpriseOf(1, 2);
    expect(low.ratio).toBe(0.5);
    expect(low.isLow).toBe(true);
    expect(low.probability).toBeCloseTo(3 * Math.exp(-2), 12);
    const high = surpriseOf(3, 2);
    expect(high.isLow).toBe(false);
    expect(high.probability).toBeCloseTo(1 - 5 * Math.exp(-2), 12);
    expect(surpriseOf(0, 2).atLeast).toBe(1);
  });

  it('is unknown for a hidden count', () => {
    expect(surpriseOf(Number.NaN, 2).probability).toBeNaN();
  });
});

describe('tests of heterogeneity', () => {
  it('are worked by hand on three units', () => {
    // (4−2)²/2 + (2−4)²/4 + 0 = 3; pairs: 4·3/2 + 2·1/4 + 6·5/6 = 11.5; 12 × 11.5 = 138 against 12 × 11 = 132.
    const tests = testHeterogeneity([4, 2, 6, Number.NaN], [2, 4, 6, 9]);
    expect([tests.chiSquare, tests.degreesOfFreedom]).toEqual([3, 2]);
    expect(tests.pValue).toBeCloseTo(Math.exp(-1.5), 12);
    expect([tests.potthoffWhittinghill, tests.potthoffWhittinghillMean]).toEqual([138, 132]);
  });

  it('start from expected counts that add up to the observed ones', () => {
    const expected = expectedAtGlobalRate([3, 5, Number.NaN, 2], [100, 300, 50, 0]);
    expect([...expected]).toEqual([2, 6, 1, Number.NaN]);
  });
});
