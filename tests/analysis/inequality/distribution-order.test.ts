import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDistribution, decomposeTheil, theilT } from '@/analysis/inequality';

const VALUES = fc.array(fc.constantFrom(0, -0, 0.5, 1, 2, 2.5, 40, Number.NaN, Infinity), { maxLength: 40 });

describe('the units of a distribution', () => {
  it('are in increasing order, equal ones as they come, unknown ones left out', () => {
    expect(buildDistribution([2, Number.NaN, 1, 2, 0]).shares.map(({ position }) => position)).toEqual([
      4, 2, 0, 3,
    ]);
    fc.assert(
      fc.property(VALUES, (values) => {
        const known = [...values.keys()].filter((position) => Number.isFinite(values[position]));
        known.sort((left, right) => (values[left] ?? 0) - (values[right] ?? 0) || left - right);
        expect(buildDistribution(values).shares.map(({ position }) => position)).toEqual(known);
      }),
    );
  });
});

describe('the decomposition of Theil', () => {
  it('gives each group what its units alone give', () => {
    const positive = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 900 })), {
      minLength: 4,
      maxLength: 30,
    });
    fc.assert(
      fc.property(positive, (units) => {
        const values = units.map(([x]) => x);
        const weights = units.map(([, people]) => people);
        const groups = units.map((_, unit) => `r${unit % 3}`);
        const { groups: found } = decomposeTheil({ values, groups, weights });
        expect(found.map(({ group }) => group)).toEqual(['r0', 'r1', 'r2']);
        for (const { group, theilT: inside } of found) {
          const isIn = (_: unknown, unit: number) => groups[unit] === group;
          const alone = buildDistribution(values.filter(isIn), weights.filter(isIn));
          expect(inside).toBeCloseTo(theilT(alone), 12);
        }
      }),
    );
  });
});
