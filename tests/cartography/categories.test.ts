import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colorDistance, simulateVision } from '@/cartography/color-vision/simulate';
import { assignApart } from '@/cartography/palette/assign-colors';
import { CATEGORY_COLORS } from '@/cartography/palette/category-colors';
import { buildCategories, type CategoryInput } from '@/cartography/representations';
import type { CategoryStanding } from '@/domain/territory';
import { contoursOf, squareAt } from './builders';

const one = (key: string): CategoryStanding => ({
  kind: 'one',
  categories: [{ key, name: `Catégorie ${key}` }],
});

/** One square a territory, from west to east. */
function build(standings: readonly CategoryStanding[], neighbours: CategoryInput['neighbours'] = null) {
  const codes = standings.map((_, rank) => `T${rank}`);
  const contours = contoursOf(Object.fromEntries(codes.map((code, rank) => [code, squareAt(rank, 0)])));
  const byCode = new Map(codes.map((code, rank) => [code, standings[rank] ?? one('')]));
  const { fill, legend } = buildCategories(
    contours,
    { by: 'places', standings: byCode, neighbours },
    'light',
  );
  if (legend.kind !== 'category') throw new Error('Another legend');
  return { fill, legend };
}

describe('a map of categories', () => {
  it('counts each category from the most frequent, then those of no single one', () => {
    const several: CategoryStanding = { kind: 'several', categories: [] };
    const { fill, legend } = build([
      one('b'),
      several,
      one('a'),
      one('b'),
      { kind: 'missing', categories: [] },
      { kind: 'not-applicable', categories: [] },
    ]);
    expect(legend.rows.map((row) => ['name' in row ? row.name : row.kind, row.count])).toEqual([
      ['Catégorie b', 2],
      ['Catégorie a', 1],
      ['several', 1],
    ]);
    expect(legend.states.map(({ state, count }) => [state, count])).toEqual([
      ['missing', 1],
      ['not-applicable', 1],
    ]);
    expect(fill.map(({ classIndex }) => classIndex)).toEqual([0, 2, 1, 0, null, null]);
    fill.forEach(({ classIndex, color }) => {
      if (classIndex !== null) expect(color).toBe(legend.rows[classIndex]?.color);
    });
  });

  it('paints the rarest of more than eight together, and names them', () => {
    const keys = [...'abcdefghij'];
    const { fill, legend } = build([...keys.slice(2), ...keys].map(one));
    expect(legend.rows).toHaveLength(9);
    expect(legend.rows.at(-1)).toMatchObject({
      kind: 'others',
      names: ['Catégorie a', 'Catégorie b'],
      count: 2,
    });
    expect(new Set(fill.map(({ color }) => color)).size).toBe(9);
    expect(legend.sharesColors).toBe(false);
  });

  it('gives the colour of another to a ninth that touches it not, where it is known which touch', () => {
    const keys = [...'abcdefghi'];
    const chain = new Map(
      keys.map((key, rank) => [
        key,
        new Set([keys[rank - 1], keys[rank + 1]].filter((near) => near !== undefined)),
      ]),
    );
    const { fill, legend } = build(keys.map(one), chain);
    expect(legend.rows.map(({ kind }) => kind)).toEqual(keys.map(() => 'one'));
    expect(legend.sharesColors).toBe(true);
    fill.slice(1).forEach(({ color }, rank) => expect(color).not.toBe(fill[rank]?.color));
    expect(new Set(fill.map(({ color }) => color)).size).toBe(8);
  });

  it.each(['light', 'dark'] as const)('has colours that every eye tells apart, %s', (themeName) => {
    const { categories, rows } = CATEGORY_COLORS[themeName];
    const colors = [...categories, ...Object.values(rows)];
    expect(categories).toHaveLength(8);
    for (const vision of ['usual', 'protanopia', 'deuteranopia', 'tritanopia'] as const) {
      const seen = colors.map((color) => simulateVision(color, vision));
      const distances = seen.flatMap((left, rank) =>
        seen.slice(rank + 1).map((right) => colorDistance(left, right)),
      );
      expect(distances).toHaveLength(66);
      expect(Math.min(...distances)).toBeGreaterThan(15);
    }
  });
});

describe('colours of categories that touch', () => {
  it('are never the same, and a category without a free one has none', () => {
    const edges = fc.array(fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 11 })));
    fc.assert(
      fc.property(edges, fc.integer({ min: 1, max: 8 }), (pairs, colorCount) => {
        const keys = Array.from({ length: 12 }, (_, rank) => `k${rank}`);
        const touching = new Map(keys.map((key) => [key, new Set<string>()]));
        for (const [left, right] of pairs) {
          if (left === right) continue;
          touching.get(`k${left}`)?.add(`k${right}`);
          touching.get(`k${right}`)?.add(`k${left}`);
        }
        const colors = assignApart(keys, touching, colorCount);
        for (const key of keys) {
          const taken = [...(touching.get(key) ?? [])].map((other) => colors.get(other));
          const color = colors.get(key);
          if (color === undefined)
            expect(new Set(taken.filter((held) => held !== undefined)).size).toBe(colorCount);
          else expect(taken).not.toContain(color);
        }
      }),
      { numRuns: 100 },
    );
  });
});
