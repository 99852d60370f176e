import fc from 'fast-check';
import { ckmeans } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { leastSquaresPartition } from '@/cartography/classification/methods/least-squares-partition';
import { createSeededRandom } from '@/lib';

/** Rank of the first value of each class of the peer. */
function startsOfPeer(sorted: readonly number[], classCount: number): readonly number[] {
  const lengths = ckmeans([...sorted], classCount).map(({ length }) => length);
  return lengths.map((_, rank) => lengths.slice(0, rank).reduce((sum, length) => sum + length, 0));
}

const ascending = (values: readonly number[]) => [...values].sort((left, right) => left - right);

describe('the partition of least squares', () => {
  it('cuts where the deviations are least', () => {
    // {1, 2, 3} and {10, 11, 30} deviate by 2 + 254; {1, 2, 3, 10, 11} and {30} by 89.2.
    expect(leastSquaresPartition([1, 2, 3, 10, 11, 30], 2)).toEqual([0, 5]);
    expect(leastSquaresPartition([1, 2, 3, 10, 11, 30], 3)).toEqual([0, 3, 5]);
    expect(leastSquaresPartition([1, 2, 3, 10, 11, 30], 6)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is one class when one is asked', () => {
    expect(leastSquaresPartition([7], 1)).toEqual([0]);
    expect(leastSquaresPartition([7, 7, 9], 1)).toEqual([0]);
  });

  it('is that of the peer, ties and negative values included', () => {
    const values = fc.oneof(
      fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 40 }),
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 }),
    );
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 8 }), (given, asked) => {
        const sorted = ascending(given);
        const classCount = Math.min(asked, new Set(given).size);
        expect(leastSquaresPartition(sorted, classCount)).toEqual(startsOfPeer(sorted, classCount));
      }),
    );
  });

  it('is that of the peer over as many values as communes, rates or counts', () => {
    const random = createSeededRandom(20_261_122);
    const rates = ascending(Array.from({ length: 35_000 }, () => -12 * Math.log(1 - random())));
    const counts = rates.map(Math.floor);
    for (const sorted of [rates, counts])
      expect(leastSquaresPartition(sorted, 6)).toEqual(startsOfPeer(sorted, 6));
  });
});
