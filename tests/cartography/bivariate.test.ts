import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildScene, buildLegend, thirdOf, thirdsOf, type SceneInput } from '@/cartography';
import { BIVARIATE_COLORS } from '@/cartography/palette/bivariate-colors';
import { buildBivariate } from '@/cartography/representations';
import { colorDistance, simulateVision } from '@/cartography/color-vision/simulate';
import { estimated, known, type MeasuredValue, MISSING, NOT_APPLICABLE, SUPPRESSED } from '@/domain/measure';
import { buildTerritoryIndex, FRANCE_CODE, type TerritoryCode } from '@/domain/territory';
import { contoursOf, protectedColumn, squareAt } from './builders';

const CODES = Array.from({ length: 12 }, (_, rank) => String(rank + 10));
const FRANCE = buildTerritoryIndex('france', [{ code: FRANCE_CODE, name: 'France', parentCode: null }], null);
const INDEX = buildTerritoryIndex(
  'region',
  CODES.map((code) => ({ code: code as TerritoryCode as never, name: code, parentCode: FRANCE_CODE })),
  FRANCE,
);
const contours = contoursOf(Object.fromEntries(CODES.map((code, rank) => [code, squareAt(rank, 0)])));

const column = (values: readonly (number | MeasuredValue)[]) =>
  protectedColumn(INDEX as never, 'per-1000', values);

function painted(
  need: readonly (number | MeasuredValue)[],
  offer: readonly (number | MeasuredValue)[],
  themeName: 'light' | 'dark' = 'light',
) {
  const input = {
    hierarchy: { france: FRANCE, region: INDEX, departement: INDEX },
    contours: { byLevel: { region: contours, departement: contours } },
    context: { type: 'FeatureCollection', features: [] },
    level: 'region',
    studiedCodes: null,
    themeName,
    choropleth: null,
    representation: buildBivariate(contours, { need: column(need), offer: column(offer) }, themeName),
    needCounts: null,
    largestSymbolPx: 20,
    establishments: null,
    coverage: null,
  } as unknown as SceneInput;
  const scene = buildScene(input);
  const legend = buildLegend(input, scene).representation;
  if (scene.fill === null || legend?.kind !== 'need-and-offer') throw new Error('Nothing is painted');
  return { scene, fill: scene.fill, legend, counts: legend.rows.map((row) => row.map(({ count }) => count)) };
}

/*
 * Nine needs 1 to 9: terciles 3.67 and 6.33 (ranks 2.67 and 5.33 from 0), moved to 4 less than a value away: 3.7 and 6.3.
 * Nine offers 0 to 40 by 5: 13.3 and 26.7, moved to 13 and 27. Zero is low like 5 and 10.
 */
const NEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const OFFERS = [40, 0, 20, 5, 25, 35, 10, 15, 30];

/** Third of a value by counting: the share of the others under the tercile worked out by sorting anew. */
function naiveThird(values: readonly MeasuredValue[], rank: number): number | null {
  const own = values[rank];
  if (own === undefined || !('value' in own)) return null;
  const sorted = values.flatMap((one) => ('value' in one ? [one.value] : [])).sort((a, b) => a - b);
  const top = sorted.at(-1) ?? Number.NaN;
  const others = sorted.filter((value) => value < top);
  if (others.length === 0) return 1;
  const tercile = (part: number) => {
    const at = (sorted.length - 1) * part;
    const [low = 0, high = low] = [sorted[Math.floor(at)], sorted[Math.floor(at) + 1]];
    return Math.min(low + (at - Math.floor(at)) * (high - low), others.at(-1) ?? top);
  };
  if (own.value <= tercile(1 / 3)) return 0;
  return own.value <= tercile(2 / 3) ? 1 : 2;
}

describe('a map of need and offer', () => {
  it('puts each territory in the third of its need and the third of its offer', () => {
    const { fill, counts, legend } = painted(NEEDS, OFFERS);
    // Need low: offers 40 high, 0 low, 20 middle. Middle: 5 low, 25 middle, 35 high. High: 10 low, 15 middle, 30 high.
    expect(fill.slice(0, 9).map(({ classIndex }) => classIndex)).toEqual([2, 0, 1, 3, 4, 5, 6, 7, 8]);
    expect(counts).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]);
    expect(legend.limits).toEqual({ need: { lower: 3.7, upper: 6.3 }, offer: { lower: 13, upper: 27 } });
  });

  it('takes zero for a low value and not for a state', () => {
    const { fill, legend } = painted(
      [0, 0, 0, 4, 5, 6, 7, 8, 9, 1, 2, 3],
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    );
    expect(fill[0]).toMatchObject({ state: 'known', classIndex: 0, pattern: 'none' });
    expect(legend.states).toEqual([]);
  });

  it('says what is wanting in either rate and guesses nothing', () => {
    const { fill, legend, counts } = painted(
      [SUPPRESSED, 1, MISSING, 4, NOT_APPLICABLE, MISSING, 7, estimated(8), 9],
      [5, SUPPRESSED, 20, MISSING, 25, SUPPRESSED, 10, 15, 30],
    );
    const said = fill.map(({ state, pattern, classIndex }) => [state, pattern, classIndex]);
    expect(said.slice(0, 6)).toEqual([
      ['suppressed', 'suppressed', null],
      ['suppressed', 'suppressed', null],
      ['missing', 'missing', null],
      ['missing', 'missing', null],
      ['not-applicable', 'not-applicable', null],
      ['suppressed', 'suppressed', null],
    ]);
    expect(fill[7]).toMatchObject({ state: 'estimated', pattern: 'estimated' });
    expect(legend.states.map(({ state, count }) => [state, count])).toEqual([
      ['estimated', 1],
      ['missing', 5],
      ['suppressed', 3],
      ['not-applicable', 1],
    ]);
    expect(counts.flat().reduce((sum, count) => sum + count)).toBe(3);
  });

  it('puts values that are all alike in the middle, and keeps low and high where ties allow', () => {
    expect(thirdsOf(column([3, 3, 3]))).toBeNull();
    expect(thirdOf(null, 3)).toBe(1);
    const classesOf = (values: readonly number[]) =>
      values.map((value) => thirdOf(thirdsOf(column(values)), value));
    expect(classesOf([0, 0, 0, 0, 5])).toEqual([0, 0, 0, 0, 2]);
    expect(classesOf([0, 5, 5, 5, 5])).toEqual([0, 2, 2, 2, 2]);
  });

  const cell = fc.oneof(
    fc.integer({ min: 0, max: 12 }).map((value) => known(value / 4)),
    fc.constantFrom(MISSING, SUPPRESSED, NOT_APPLICABLE),
  );
  const cells = fc.array(cell, { minLength: 12, maxLength: 12 });

  it('counts every territory once, agrees with a naive reading, and prints no rate as a limit', () => {
    fc.assert(
      fc.property(cells, cells, (need, offer) => {
        const { fill, legend, counts } = painted(need, offer);
        const outside = legend.states.reduce((sum, { count }) => sum + count, 0);
        expect(counts.flat().reduce((sum, count) => sum + count) + outside).toBe(CODES.length);
        const naive = CODES.map((_, rank) => {
          const thirds = [naiveThird(need, rank), naiveThird(offer, rank)];
          return thirds.includes(null) ? null : (thirds[0] ?? 0) * 3 + (thirds[1] ?? 0);
        });
        expect(fill.map(({ classIndex }) => classIndex)).toEqual(naive);
        for (const [side, values] of [
          ['need', need],
          ['offer', offer],
        ] as const) {
          const { lower, upper } = legend.limits[side] ?? { lower: Number.NaN, upper: Number.NaN };
          const shown = values.flatMap((one) => ('value' in one ? [one.value] : []));
          expect(shown.filter((value) => value === lower || value === upper)).toEqual([]);
        }
      }),
    );
  });

  it('keeps its contours, the same objects, whatever paints them', () => {
    expect(painted(NEEDS, OFFERS).scene.contours).toBe(contours);
    expect(painted(OFFERS, NEEDS).scene.contours).toBe(contours);
  });

  it.each(['light', 'dark'] as const)('has nine colours that every eye tells apart (%s)', (themeName) => {
    const colors = BIVARIATE_COLORS[themeName];
    for (const vision of ['usual', 'protanopia', 'deuteranopia', 'tritanopia'] as const) {
      const seen = colors.map((color) => simulateVision(color, vision));
      const distances = seen.flatMap((left, rank) =>
        seen.slice(rank + 1).map((right) => colorDistance(left, right)),
      );
      expect(distances).toHaveLength(36);
      expect(Math.min(...distances)).toBeGreaterThan(20);
    }
  });
});
