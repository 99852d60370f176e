import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testRateChange } from '@/indicators/evolution/rate-change';

const LEVEL = 0.95;

/** P(X = x) of a binomial, by products: slow and sure. */
function chanceOf(x: number, n: number, p: number): number {
  let chance = (1 - p) ** (n - x);
  for (let rank = 1; rank <= x; rank += 1) chance *= ((n - x + rank) / rank) * p;
  return chance;
}

function naivePValue(before: number, after: number, p: number): number {
  const n = before + after;
  const chances = Array.from({ length: n + 1 }, (_, x) => chanceOf(x, n, p));
  const sum = (from: number, to: number) =>
    chances.slice(from, to + 1).reduce((left, right) => left + right, 0);
  return Math.min(1, 2 * Math.min(sum(0, after), sum(after, n)));
}

describe('the change of a Poisson rate', () => {
  it('is tested by the binomial law of the later events among all: 40 then 64 people, P 200 000 then 205 000', () => {
    const change = testRateChange(
      { before: { events: 40, people: 200_000 }, after: { events: 64, people: 205_000 } },
      'poisson',
      LEVEL,
    );
    // 0.2 ‰ then 0.3122 ‰: ratio 1.5610; chance of a later event 205 / 405 = 0.50617.
    expect(change.pValue).toBeCloseTo(naivePValue(40, 64, 205 / 405), 10);
    expect(change.pValue).toBeCloseTo(0.03258, 5);
    expect(change.ratios.lower).toBeCloseTo(1.03546, 4);
    expect(change.ratios.upper).toBeCloseTo(2.3786, 4);
  });

  it('leaves 1 out of its interval exactly when the test rejects', () => {
    const count = fc.integer({ min: 0, max: 60 });
    const people = fc.integer({ min: 1000, max: 9000 });
    fc.assert(
      fc.property(fc.tuple(count, people), fc.tuple(count, people), ([first, former], [last, latter]) => {
        fc.pre(first + last > 0);
        const { ratios, pValue } = testRateChange(
          { before: { events: first, people: former }, after: { events: last, people: latter } },
          'poisson',
          LEVEL,
        );
        const isOut = ratios.lower > 1 || ratios.upper < 1;
        expect(isOut).toBe(pValue < 1 - LEVEL);
        expect(pValue).toBeCloseTo(naivePValue(first, last, latter / (former + latter)), 8);
      }),
    );
  });

  it('is the other way round when the dates are', () => {
    const early = { events: 30, people: 5000 };
    const late = { events: 55, people: 6000 };
    const forth = testRateChange({ before: early, after: late }, 'poisson', LEVEL);
    const back = testRateChange({ before: late, after: early }, 'poisson', LEVEL);
    expect(forth.pValue).toBeCloseTo(back.pValue, 12);
    expect(forth.ratios.lower).toBeCloseTo(1 / back.ratios.upper, 9);
  });

  it('cannot be told without an event, nor without people', () => {
    const nobody = { events: 0, people: 100 };
    expect(testRateChange({ before: nobody, after: nobody }, 'poisson', LEVEL).pValue).toBeNaN();
    const empty = { events: 3, people: 0 };
    expect(testRateChange({ before: empty, after: nobody }, 'poisson', LEVEL).ratios.lower).toBeNaN();
    expect(
      testRateChange({ before: nobody, after: { events: Number.NaN, people: 5 } }, 'poisson', LEVEL).pValue,
    ).toBeNaN();
  });
});

describe('the change of a share', () => {
  it('is tested by the logarithm of the ratio: 7 170 of 490 000 people, then 7 480 of 500 000', () => {
    const { ratios, pValue } = testRateChange(
      { before: { events: 7170, people: 490_000 }, after: { events: 7480, people: 500_000 } },
      'binomial',
      LEVEL,
    );
    // ln(0.01496 / 0.0146327) = 0.022122; s² = 1/7480 − 1/500000 + 1/7170 − 1/490000 = 0.00026912; z = 1.3485.
    expect(Math.log(Math.sqrt(ratios.lower * ratios.upper))).toBeCloseTo(0.022122, 5);
    expect(ratios.lower).toBeCloseTo(0.99001, 4);
    expect(ratios.upper).toBeCloseTo(1.05575, 4);
    expect(pValue).toBeCloseTo(0.1775, 3);
  });

  it('falls back on the exact test where a count is fragile', () => {
    const pair = { before: { events: 12, people: 9000 }, after: { events: 30, people: 9000 } };
    expect(testRateChange(pair, 'binomial', LEVEL)).toEqual(testRateChange(pair, 'poisson', LEVEL));
  });

  it('has no test where places are counted', () => {
    const pair = { before: { events: 120, people: 9000 }, after: { events: 300, people: 9000 } };
    expect(testRateChange(pair, 'not-a-sample', LEVEL).pValue).toBeNaN();
  });
});
