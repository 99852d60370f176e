import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RANK_SIMULATION, rankFromHighest, simulateRanks, stepsOfRanks } from '@/analysis/ranking';
import { takeAllSteps } from '@/lib';

function ranksOf(
  events: readonly number[],
  population: readonly number[],
  law: 'poisson' | 'binomial' = 'poisson',
) {
  const rates = events.map((count, unit) => count / (population[unit] ?? Number.NaN));
  const { lower, upper } = simulateRanks({ rates, events, population, law });
  return events.map((_, unit) => [lower[unit], upper[unit]]);
}

describe('ranks', () => {
  it('count from the highest, and equal values share the best of theirs', () => {
    expect([...rankFromHighest([5, 9, 5, 1])]).toEqual([2, 1, 2, 4]);
  });

  it('leave out what has no value without taking a rank from the others', () => {
    expect([...rankFromHighest([5, Number.NaN, 7])]).toEqual([2, Number.NaN, 1]);
  });
});

describe('rank intervals', () => {
  it('are a single rank where the counts leave no doubt', () => {
    expect(ranksOf([100, 10_000, 1_000_000], [1e6, 1e6, 1e6])).toEqual([
      [3, 3],
      [2, 2],
      [1, 1],
    ]);
  });

  it('cover every rank where nothing tells the units apart', () => {
    for (const [lower, upper] of ranksOf([2, 2, 2, 2, 2], [100, 100, 100, 100, 100])) {
      expect(lower).toBe(1);
      expect(upper).toBe(5);
    }
  });

  it('add half an event to each count, and no more', () => {
    // Nobody against 8: half an event against 8.5 pass each other once in two thousand; 9 against 17, once in seventeen.
    expect(ranksOf([0, 8], [1000, 1000])).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  it('let two close rates change places, and leave a far one alone', () => {
    // 50 and 55 events differ by less than their standard deviations, 7.1 and 7.4; 500 is far above.
    expect(ranksOf([50, 55, 500], [1000, 1000, 1000])).toEqual([
      [2, 3],
      [2, 3],
      [1, 1],
    ]);
  });

  it('are narrower for people among few inhabitants, of whom almost all have it', () => {
    // 95 and 99 of 100: binomial standard deviations 2.2 and 1.0; as Poisson counts, 9.7 and 9.9.
    expect(ranksOf([95, 60], [100, 100], 'binomial')).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(ranksOf([95, 80], [100, 100], 'poisson')).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('take as sure a rate that is no count', () => {
    const { lower, upper } = simulateRanks({
      rates: [0.3, 0.2, 0.1],
      events: [Number.NaN, Number.NaN, Number.NaN],
      population: [10, 10, 10],
      law: 'poisson',
    });
    expect([...lower]).toEqual([1, 2, 3]);
    expect([...upper]).toEqual([1, 2, 3]);
  });

  it('keep the seed they come from, and are the same for it', () => {
    const ranked = { rates: [0.1, 0.11], events: [10, 11], population: [100, 100], law: 'poisson' } as const;
    const first = simulateRanks(ranked);
    expect(first).toEqual(simulateRanks(ranked));
    expect(first.simulation).toEqual({ seed: 20_261_122, draws: 1000, confidence: 0.95 });
  });

  it('hardly depend on the seed', () => {
    const events = Array.from({ length: 60 }, (_, unit) => 20 + unit * 3);
    const population = events.map(() => 10_000);
    const ranked = {
      rates: events.map((count) => count / 10_000),
      events,
      population,
      law: 'poisson',
    } as const;
    const one = simulateRanks(ranked);
    const other = simulateRanks(ranked, { ...RANK_SIMULATION, seed: 1 });
    const moves = events.map((_, unit) => Math.abs((one.lower[unit] ?? 0) - (other.lower[unit] ?? 0)));
    expect(Math.max(...moves)).toBeLessThanOrEqual(2);
  });

  it('are the same whatever hidden units stand beside', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 8 }), (events) => {
        const population = events.map(() => 1000);
        const alone = ranksOf(events, population);
        const beside = ranksOf([...events, Number.NaN], [...population, 1000]);
        expect(beside.slice(0, -1)).toEqual(alone);
        expect(beside.at(-1)).toEqual([Number.NaN, Number.NaN]);
        for (const [lower = 0, upper = 0] of alone) {
          expect(lower).toBeGreaterThanOrEqual(1);
          expect(upper).toBeGreaterThanOrEqual(lower);
          expect(upper).toBeLessThanOrEqual(events.length);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('are had of as many units as a country has communes, one draw at a time', () => {
    const population = new Float64Array(35_000).fill(1000);
    const events = population.map((_, unit) => unit % 40);
    const ranked = {
      rates: events.map((count) => count / 1000),
      events,
      population,
      law: 'poisson',
    } as const;
    const steps = stepsOfRanks(ranked, { ...RANK_SIMULATION, draws: 2 });
    expect([steps.next().done, steps.next().done]).toEqual([false, false]);
    const { lower, upper } = takeAllSteps(steps);
    expect(Math.min(...lower)).toBe(1);
    expect(Math.max(...upper)).toBe(35_000);
    expect(lower.every((first, unit) => first <= (upper[unit] ?? Number.NaN))).toBe(true);
  });
});
