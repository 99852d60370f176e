import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EventRate,
  exactRateRatioInterval,
  ratioToWhole,
  scoreShareRatioInterval,
} from '@/indicators/comparison/rate-ratio';

function exactPartRatioInterval(part: EventRate, rest: EventRate, level: number) {
  return ratioToWhole(exactRateRatioInterval(part, rest, level), { part, rest });
}

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

describe('the score interval of a ratio of shares', () => {
  it('is that of the example of Koopman', () => {
    // 36 of 40 against 16 of 80: printed 2.94 to 7.15.
    const { lower, upper } = scoreShareRatioInterval(
      { events: 36, people: 40 },
      { events: 16, people: 80 },
      0.95,
    );
    expect(lower).toBeCloseTo(2.94, 2);
    expect(upper).toBeCloseTo(7.15, 2);
  });

  it('is narrower than that of counts of events, which share out of a few people cannot be', () => {
    // 60 of 100 against 45 of 100: people are helped or not, and their variance is that of a share.
    const [first, second] = [
      { events: 60, people: 100 },
      { events: 45, people: 100 },
    ];
    const shares = scoreShareRatioInterval(first, second, 0.95);
    const events = exactRateRatioInterval(first, second, 0.95);
    expect(shares.lower).toBeGreaterThan(1);
    expect(events.lower).toBeLessThan(1);
    // At a few per thousand the two agree to the third decimal or so.
    const rare = [
      { events: 600, people: 100_000 },
      { events: 450, people: 100_000 },
    ] as const;
    const { lower, upper } = scoreShareRatioInterval(...rare, 0.95);
    expect(Math.abs(lower / exactRateRatioInterval(...rare, 0.95).lower - 1)).toBeLessThan(0.01);
    expect(Math.abs(upper / exactRateRatioInterval(...rare, 0.95).upper - 1)).toBeLessThan(0.01);
  });

  it('leaves 1 out exactly when the pooled test of two proportions rejects', () => {
    const share = fc
      .tuple(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([people, part]) => ({ people, events: Math.round(people * part) }));
    fc.assert(
      fc.property(share, share, (first, second) => {
        const events = first.events + second.events;
        const people = first.people + second.people;
        fc.pre(events > 0 && events < people);
        const pooled = events / people;
        const gap = first.events / first.people - second.events / second.people;
        const z2 = gap ** 2 / (pooled * (1 - pooled) * (1 / first.people + 1 / second.people));
        fc.pre(Math.abs(z2 - 3.841459) > 1e-6);
        const { lower, upper } = scoreShareRatioInterval(first, second, 0.95);
        expect(lower > 1 || upper < 1).toBe(z2 > 3.841459);
        expect(lower).toBeLessThanOrEqual(upper);
        const turned = scoreShareRatioInterval(second, first, 0.95);
        if (Number.isFinite(upper)) expect(turned.lower * upper).toBeCloseTo(1, 6);
      }),
    );
  });

  it('has no upper end against nobody, begins at zero without anybody, and needs both', () => {
    const some = { events: 4, people: 100 };
    const none = { events: 0, people: 50 };
    expect(scoreShareRatioInterval(some, none, 0.95).upper).toBe(Infinity);
    expect(scoreShareRatioInterval(some, none, 0.95).lower).toBeGreaterThan(0);
    expect(scoreShareRatioInterval(none, some, 0.95).lower).toBe(0);
    expect(scoreShareRatioInterval(none, none, 0.95).lower).toBeNaN();
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
