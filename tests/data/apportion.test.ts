import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../scripts/data/demonstration/apportion';

describe('apportion', () => {
  it('gives the units left over to the largest remainders', () => {
    // 10 × (5, 3, 3) / 11 = 4.545, 2.727, 2.727: floors 4 + 2 + 2 = 8, the two left go to the .727s.
    expect(apportion({ total: 10, weights: [5, 3, 3] })).toEqual([4, 3, 3]);
  });

  it('gives the first of equals the unit left over', () => {
    expect(apportion({ total: 4, weights: [1, 1, 1] })).toEqual([2, 1, 1]);
  });

  it('gives the minimum to each claimant first, and nothing to who has no claim', () => {
    // 3 × 2 first, then 4 × (6, 1, 1) / 8 = 3, 0.5, 0.5.
    expect(apportion({ total: 10, weights: [6, 0, 1, 1], minimum: 2 })).toEqual([5, 0, 3, 2]);
  });

  it('refuses a minimum it cannot give, and a total nobody claims', () => {
    expect(() => apportion({ total: 3, weights: [1, 1], minimum: 2 })).toThrow('2 to each of 2');
    expect(() => apportion({ total: 3, weights: [0, 0] })).toThrow('Nobody');
  });

  it('always adds up to the total, each share within one of its claim', () => {
    const weights = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(fc.nat(100_000), weights, (total, drawn) => {
        const claims = [...drawn, 1];
        const shares = apportion({ total, weights: claims });
        const all = claims.reduce((sum, weight) => sum + weight, 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
        shares.forEach((share, position) => {
          expect(Math.abs(share - (total * (claims[position] ?? 0)) / all)).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });
});
