import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactPartRatioInterval, exactRateRatioInterval } from '@/indicators/comparison/rate-ratio';

/** P(X ≥ x) for n trials, summed term by term. */
function atLeast(x: number, n: number, chance: number): number {
  let term = (1 - chance) ** n;
  let below = 0;
  for (let k = 0; k < x; k += 1) {
    below += term;
    term *= ((n - k) / (k + 1)) * (chance / (1 - chance));
  }
  return 1 - below;
}

describe('the exact interval of the ratio of a part to the whole', () => {
  it('is that of its share of the events, over its share of the people', () => {
    // The ends of the example of R as shares of the events, θ · 800 / (θ · 800 + 3 011); 3 811 / 800 = 4.76375.
    const { lower, upper } = exactPartRatioInterval(
      { events: 11, people: 800 },
      { events: 21, people: 3011 },
      0.95,
    );
    expect(lower / 4.76375).toBeCloseTo(0.18572, 4);
    expect(upper / 4.76375).toBeCloseTo(0.53194, 4);
  });

  it('leaves 1 out exactly when that to the rest does', () => {
    const count = fc.integer({ min: 0, max: 60 });
    const people = fc.integer({ min: 50, max: 5000 });
    fc.assert(
      fc.property(fc.tuple(count, count, people, people), ([x1, x2, p1, p2]) => {
        fc.pre(x1 + x2 > 0);
        const sides = [
          { events: x1, people: p1 },
          { events: x2, people: p2 },
        ] as const;
        const verdictOf = ({ lower, upper }: { lower: number; upper: number }) => [lower > 1, upper < 1];
        expect(verdictOf(exactPartRatioInterval(...sides, 0.95))).toEqual(
          verdictOf(exactRateRatioInterval(...sides, 0.95)),
        );
      }),
    );
  });
});

describe('the exact interval of a ratio of rates', () => {
  it('is that of the example of poisson.test in R', () => {
    const first = { events: 11, people: 800 };
    const second = { events: 21, people: 3011 };
    const { lower, upper } = exactRateRatioInterval(first, second, 0.95);
    expect(lower).toBeCloseTo(0.8584264, 6);
    expect(upper).toBeCloseTo(4.2772659, 6);
  });

  it('has no upper end against nobody, and is not defined without any event or anybody', () => {
    const some = { events: 4, people: 100 };
    expect(exactRateRatioInterval(some, { events: 0, people: 50 }, 0.95).upper).toBe(Infinity);
    const none = { events: 0, people: 100 };
    expect(exactRateRatioInterval(none, { events: 0, people: 50 }, 0.95).lower).toBeNaN();
    expect(exactRateRatioInterval(some, { events: 3, people: 0 }, 0.95).upper).toBeNaN();
  });

  it('has at its lower end a chance of 2.5 % to count as many or more, on any counts', () => {
    const count = fc.integer({ min: 1, max: 60 });
    const people = fc.integer({ min: 50, max: 5000 });
    fc.assert(
      fc.property(fc.tuple(count, count, people, people), ([x1, x2, p1, p2]) => {
        const first = { events: x1, people: p1 };
        const second = { events: x2, people: p2 };
        const { lower, upper } = exactRateRatioInterval(first, second, 0.95);
        const chance = (lower * p1) / (lower * p1 + p2);
        expect(atLeast(x1, x1 + x2, chance)).toBeCloseTo(0.025, 6);
        const ratio = x1 / p1 / (x2 / p2);
        expect(lower).toBeLessThan(ratio);
        expect(upper).toBeGreaterThan(ratio);
        const turned = exactRateRatioInterval(second, first, 0.95);
        expect(turned.lower * upper).toBeCloseTo(1, 6);
      }),
      { numRuns: 100 },
    );
  });
});
