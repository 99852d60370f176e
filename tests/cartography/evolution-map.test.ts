import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEvolution } from '@/cartography/representations';
import { estimated, known, type MeasuredValue, MISSING, NOT_APPLICABLE, SUPPRESSED } from '@/domain/measure';
import { contoursOf, fiveDepartements, protectedColumn, squareAt } from './builders';

const INDEX = fiveDepartements().departement;
const CODES = INDEX.territories.map(({ code }) => code);
const contours = contoursOf(Object.fromEntries(CODES.map((code, rank) => [code, squareAt(2 * rank, 0)])));
const LOOK = { themeName: 'light', largestPx: 40 } as const;

function drawn(differences: readonly (number | MeasuredValue)[], sure: readonly boolean[] = []) {
  const difference = protectedColumn(INDEX, 'per-1000', differences);
  const { fill, arrows, legend } = buildEvolution(contours, { difference, sure }, LOOK);
  if (arrows === null || legend.kind !== 'evolution') throw new Error('Nothing of change is drawn');
  return { fill, arrows, legend };
}

describe('a map of change', () => {
  it('draws rises up and falls down, of an area in proportion to the difference', () => {
    const { arrows } = drawn([4, -1, 0.25, -4, 0], [true, true, false, true, false]);
    /* Heights: 40 × √(4/4), 40 × √(1/4), 40 × √(0.25/4); the last did not change. */
    expect(arrows.map(({ code, direction, heightPx }) => [code, direction, heightPx])).toEqual([
      [CODES[0], 'above', 40],
      [CODES[3], 'below', 40],
      [CODES[1], 'below', 20],
      [CODES[2], 'above', 10],
    ]);
  });

  it('is grey where chance may account for a change', () => {
    const { arrows, legend } = drawn([4, -1, 2, -4, 1], [true, true, false, false, true]);
    const colors = new Map(arrows.map(({ code, color }) => [code, color]));
    expect(colors.get(CODES[2] ?? '')).toBe(colors.get(CODES[3] ?? ''));
    expect(new Set(colors.values()).size).toBe(3);
    expect(legend.arrows.map(({ direction, isSure, count }) => [direction, isSure, count])).toEqual([
      ['above', true, 2],
      ['below', true, 1],
      ['above', false, 1],
      ['below', false, 1],
    ]);
  });

  it('gives no arrow to what is not shown, and says why', () => {
    const { fill, arrows, legend } = drawn([SUPPRESSED, MISSING, NOT_APPLICABLE, estimated(2), 0]);
    expect(arrows.map(({ code }) => code)).toEqual([CODES[3]]);
    const patterns = new Map(fill.map(({ code, pattern }) => [code, pattern]));
    expect(CODES.map((code) => patterns.get(code))).toEqual([
      'suppressed',
      'missing',
      'not-applicable',
      'estimated',
      'none',
    ]);
    expect(legend.unchangedCount).toBe(1);
    expect(legend.states.map(({ state, count }) => [state, count])).toEqual([
      ['estimated', 1],
      ['missing', 1],
      ['suppressed', 1],
      ['not-applicable', 1],
    ]);
  });

  it('has no arrow at all where there are not two dates', () => {
    const { arrows, legend, fill } = buildEvolution(contours, { difference: null, sure: [] }, LOOK);
    expect(arrows).toEqual([]);
    expect(fill.every(({ state }) => state === 'missing')).toBe(true);
    expect(legend).toMatchObject({ sizes: [], arrows: [] });
  });

  it('puts every territory in one line of its legend, and its scale on the arrows drawn', () => {
    const value = fc.oneof(
      fc.integer({ min: -40, max: 40 }).map((tenths) => known(tenths / 10)),
      fc.constantFrom(MISSING, SUPPRESSED, NOT_APPLICABLE),
    );
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 5, maxLength: 5 }),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        (values, sure) => {
          const { arrows, legend } = drawn(values, sure);
          const counts = [...legend.arrows, ...legend.states].map(({ count }) => count);
          expect(counts.reduce((sum, count) => sum + count, legend.unchangedCount)).toBe(5);
          for (const size of legend.sizes)
            for (const arrow of arrows)
              expect(size.heightPx ** 2 * Math.abs(arrow.value)).toBeCloseTo(
                arrow.heightPx ** 2 * size.value,
                6,
              );
        },
      ),
    );
  });
});
