import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveLimit } from '@/ui-kit/slider/move-limit';

const RANGE = { lowest: 0, highest: 10, step: 0.1, decimals: 1 };

describe('a limit moved', () => {
  it('goes to the step nearest to where it is asked, and the others stay as they are', () => {
    expect(moveLimit({ limits: [2.345, 5.678], rank: 0, wished: 3.14159 }, RANGE)).toEqual([3.1, 5.678]);
  });

  it('stops a step before its neighbour or the end', () => {
    expect(moveLimit({ limits: [2, 5], rank: 0, wished: 9 }, RANGE)).toEqual([4.9, 5]);
    expect(moveLimit({ limits: [2, 5], rank: 1, wished: -4 }, RANGE)).toEqual([2, 2.1]);
    expect(moveLimit({ limits: [2, 5], rank: 1, wished: 40 }, RANGE)).toEqual([2, 9.9]);
  });

  it('stays where it is without room, and for what is no number', () => {
    const tight = [2, 2.05, 2.1];
    expect(moveLimit({ limits: tight, rank: 1, wished: 5 }, RANGE)).toBe(tight);
    expect(moveLimit({ limits: tight, rank: 2, wished: Number.NaN }, RANGE)).toBe(tight);
  });

  it('never crosses another', () => {
    const limits = fc
      .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 7 })
      .map((tenths) => tenths.sort((left, right) => left - right).map((tenth) => tenth / 10));
    fc.assert(
      fc.property(limits, fc.nat(6), fc.double({ min: -5, max: 15, noNaN: true }), (given, rank, wished) => {
        const moved = moveLimit({ limits: given, rank: rank % given.length, wished }, RANGE);
        moved.forEach((limit, place) => expect(limit).toBeGreaterThan(moved[place - 1] ?? 0));
        expect(moved).toHaveLength(given.length);
      }),
    );
  });
});
