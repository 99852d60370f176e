import { describe, expect, it } from 'vitest';
import {
  buildChoroplethPalette,
  buildClassification,
  buildLegend,
  buildScene,
  type ClassificationMethod,
  type ClassificationSpec,
  FAMILY_COLORS,
  type PaletteLook,
  PLAIN_SPEC,
  SCENE_BUILDERS,
  type SceneBuilders,
  type SceneInput,
} from '@/cartography';
import type { CoverageDataset, CoverageKind, CoverageTeam, VerificationStatus } from '@/domain/coverage';
import { estimated, MISSING, NOT_APPLICABLE, SUPPRESSED } from '@/domain/measure';
import type { Establishment, LocationQuality } from '@/domain/offer';
import type { ContourSet } from '@/domain/territory';
import { memoizeLast } from '@/lib';
import { contoursOf, fiveDepartements, protectedColumn, squareAt } from './builders';

const HIERARCHY = fiveDepartements();
const PROVENANCE = { id: 'p', source: 's', date: null, licence: null, status: 'user' } as const;
/** 59 and 62 side by side; 01 (largest), 07 and 26 in a row; 99 in no directory. */
const CONTOURS: ContourSet = {
  id: 'squares',
  name: 'Carrés',
  byLevel: {
    departement: contoursOf({
      '59': squareAt(0, 5),
      '62': squareAt(1, 5),
      '01': squareAt(0, 0, 2),
      '07': squareAt(2, 0),
      '26': squareAt(3, 0),
      '99': squareAt(9, 9),
    }),
    region: contoursOf({ '32': squareAt(0, 5), '84': squareAt(0, 0, 3) }),
  },
  provenance: PROVENANCE,
};

const RATES = protectedColumn(HIERARCHY.departement, 'per-1000', [2, 9, 0, SUPPRESSED, 5]);
const COUNTS = protectedColumn(HIERARCHY.departement, 'people', [100, 400, 0, SUPPRESSED, MISSING]);

function establishment(categoryCode: string, quality: LocationQuality | null): Establishment {
  return {
    finessEt: `59000000${categoryCode}`,
    finessEj: null,
    name: `Établissement ${categoryCode}`,
    managerName: null,
    categoryCode,
    communeCode: '59350',
    departementCode: '59',
    location: quality === null ? null : { longitude: 3, latitude: 50.6, quality },
    capacities: [],
  } as unknown as Establishment;
}

function team(kind: CoverageKind, departements: readonly string[], verification: VerificationStatus) {
  const id = `${kind} ${departements.join(' ')}`;
  return { id, kind, name: id, carrier: null, departements, verification, note: '', sourceUrl: null };
}

const COVERAGE: CoverageDataset = {
  kind: 'coverage',
  id: 'coverage',
  name: 'ERHR',
  provenance: PROVENANCE,
  teams: [
    team('erhr', ['59', '62'], 'verified'),
    team('erhr', ['01', '07', '26'], 'derived'),
    team('erhr', ['974'], 'to-confirm'),
    team('cnrhr', [], 'verified'),
    team('pco', ['59'], 'verified'),
  ] as unknown as readonly CoverageTeam[],
};

const LOOK: PaletteLook = { direction: 'offer', scheme: 'by-direction', reversed: false, reference: null };

function classesBy(method: ClassificationMethod, classCount: number): ClassificationSpec {
  return { ...PLAIN_SPEC, method, classCount };
}

const INPUT: SceneInput = {
  hierarchy: HIERARCHY,
  contours: CONTOURS,
  context: { type: 'FeatureCollection', features: [] },
  level: 'departement',
  studiedCodes: null,
  themeName: 'light',
  choropleth: { rate: RATES, look: LOOK, classification: classesBy('quantile', 3) },
  needCounts: COUNTS,
  largestSymbolPx: 22,
  establishments: [
    establishment('246', 'register'),
    establishment('183', 'register-axes-swapped'),
    establishment('186', 'commune-point'),
    establishment('445', null),
  ],
  coverage: COVERAGE,
};
const PALETTE = buildChoroplethPalette(LOOK, { bounds: [0, 1, 2, 3], closure: 'right' }, 'light');

describe('classes of a column', () => {
  it('leave zero and every state without value outside', () => {
    // Values 2, 5, 9 in three quantiles: h = 2/3, 4/3: limits 4, 6.33, 9.
    const { classes, breaks } = buildClassification(RATES, classesBy('quantile', 3));
    expect(classes).toEqual([0, 2, null, null, 1]);
    expect(breaks.bounds[0]).toBe(2);
  });

  it('take estimates in, but not estimated zeros', () => {
    const column = protectedColumn(HIERARCHY.departement, 'per-1000', [estimated(3), estimated(0), 8]);
    expect(buildClassification(column, classesBy('equal', 2)).classes.slice(0, 3)).toEqual([0, null, 1]);
  });
});

describe('a scene whose rates are held against a reference', () => {
  it('lays the texture of each mark over plain territories, never over that of a state', () => {
    const marks = ['undecided', 'not-different', 'undecided', 'undecided', 'different'] as const;
    const codes = HIERARCHY.departement.territories.map(({ code }) => code);
    const choropleth = INPUT.choropleth && { ...INPUT.choropleth, marks };
    const marked = buildScene({ ...INPUT, choropleth });
    const plain = buildScene(INPUT);
    const patterns = (fill: typeof marked.fill) =>
      Object.fromEntries((fill ?? []).map(({ code, pattern }) => [code, pattern]));
    const before = patterns(plain.fill);
    const expected = codes.map((code, position) => {
      const mark = marks[position] ?? 'different';
      return [code, before[code] === 'none' && mark !== 'different' ? mark : before[code]];
    });
    expect(patterns(marked.fill)).toMatchObject(Object.fromEntries(expected));
    expect(Object.values(patterns(marked.fill))).toContain('suppressed');
    expect(marked.fill?.map(({ color }) => color)).toEqual(plain.fill?.map(({ color }) => color));
    const legend = buildLegend({ ...INPUT, choropleth }, marked).choropleth;
    for (const { mark, count } of legend?.marks ?? [])
      expect(marked.fill?.filter((paint) => paint.mark === mark)).toHaveLength(count);
    expect(buildLegend(INPUT, plain).choropleth?.marks).toEqual([]);
  });
});

describe('a scene', () => {
  const scene = buildScene(INPUT);

  it('paints each territory by its class or its state, one in no directory as missing', () => {
    const painted = scene.fill?.map(({ code, state, classIndex, color, pattern }) => [
      code,
      state,
      classIndex,
      color,
      pattern,
    ]);
    const { classes, states } = PALETTE;
    expect(painted).toEqual(
      [
        ['01', 'zero', null, states.zero, 'none'],
        ['07', 'suppressed', null, states.suppressed, 'suppressed'],
        ['26', 'known', 1, classes[1], 'none'],
        ['59', 'known', 0, classes[0], 'none'],
        ['62', 'known', 2, classes[2], 'none'],
        ['99', 'missing', null, states.missing, 'missing'],
      ].sort((left, right) => codeOrder(left[0]) - codeOrder(right[0])),
    );
  });

  it('sets circles on known counts above zero, largest first', () => {
    expect(scene.symbols?.map(({ code, value, radiusPx }) => [code, value, radiusPx])).toEqual([
      ['62', 400, 22],
      ['59', 100, 11],
    ]);
    expect(scene.symbols?.[0]).toMatchObject({ longitude: expect.closeTo(1.5), latitude: 5.5 });
  });

  it('draws located establishments and says which points are approximate', () => {
    expect(scene.offer?.map(({ family, estimated: isEstimated }) => [family, isEstimated])).toEqual([
      ['adult-work', false],
      ['child-institution', false],
      ['child-institution', true],
    ]);
  });

  it('draws the ERHR that have territories here, with their outer boundary', () => {
    expect(scene.coverage?.map((area) => [area.teamId, area.members.features.length])).toEqual([
      ['erhr 59 62', 2],
      ['erhr 01 07 26', 3],
    ]);
    expect(scene.coverage?.[0]?.outline.coordinates).toHaveLength(1);
    // The label of the second team stands in 01, the largest of its départements.
    expect(scene.coverage?.[1]?.labelAt).toEqual([expect.closeTo(1), 1]);
  });

  it('names territories as the directory does, larger ones first', () => {
    const byPriority = [...scene.labels].sort((left, right) => right.priority - left.priority);
    expect(byPriority[0]?.text).toBe('Ain');
    expect(scene.labels.find((label) => label.code === '99')?.text).toBe('contour 99');
  });

  it('outlines régions over départements only', () => {
    expect(scene.outlines).toBe(CONTOURS.byLevel.region);
    expect(buildScene({ ...INPUT, level: 'region', choropleth: null, needCounts: null }).outlines).toBeNull();
  });

  it('keeps coverage on départements when the map shows régions', () => {
    const regions = buildScene({ ...INPUT, level: 'region', choropleth: null, needCounts: null });
    expect(regions.labels.map((label) => label.text)).toEqual(['Hauts-de-France', 'Auvergne-Rhône-Alpes']);
    expect(regions.coverage?.[0]?.members.features).toHaveLength(2);
  });

  it('paints the territories of the index, those studied alone, where the level has no contours', () => {
    const bare = { ...CONTOURS, byLevel: { ...CONTOURS.byLevel, departement: contoursOf({}) } };
    const undrawn = buildScene({ ...INPUT, contours: bare, studiedCodes: new Set(['59', '62', '26']) });
    expect(undrawn.fill?.map(({ code, state }) => [code, state])).toEqual([
      ['59', 'known'],
      ['62', 'known'],
      ['26', 'known'],
    ]);
    const shown = buildLegend(INPUT, undrawn).choropleth?.classes.map(({ count }) => count) ?? [];
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  it('has nothing of a layer that is off', () => {
    const off = { ...INPUT, choropleth: null, needCounts: null, establishments: null, coverage: null };
    expect(buildScene(off)).toMatchObject({ fill: null, symbols: null, offer: null, coverage: null });
    expect(buildLegend(off, buildScene(off))).toEqual({
      choropleth: null,
      representation: null,
      symbols: null,
      borders: null,
      offer: null,
      coverage: null,
    });
  });

  it('keeps unchanged parts the same objects when its builders remember', () => {
    const builders = Object.fromEntries(
      Object.entries(SCENE_BUILDERS).map(([part, build]) => [part, memoizeLast(build as () => unknown)]),
    ) as unknown as SceneBuilders;
    const before = buildScene(INPUT, builders);
    const after = buildScene({ ...INPUT, establishments: [], themeName: 'dark' }, builders);
    expect(after.symbols).toBe(before.symbols);
    expect(after.labels).toBe(before.labels);
    expect(after.coverage).toBe(before.coverage);
    expect(after.fill).not.toBe(before.fill);
    expect(after.offer).toEqual([]);
  });
});

function codeOrder(code: unknown): number {
  return CONTOURS.byLevel.departement.features.findIndex((feature) => feature.properties.code === code);
}

describe('the legend of a scene', () => {
  const legend = buildLegend(INPUT, buildScene(INPUT));

  it('lists the classes from high to low with the territories and colours of the map', () => {
    const classes = legend.choropleth?.classes.map(({ color, count }) => [color, count]);
    expect(classes).toEqual([
      [PALETTE.classes[2], 1],
      [PALETTE.classes[1], 1],
      [PALETTE.classes[0], 1],
    ]);
    expect(legend.choropleth?.classes[0]?.upper).toBe(9);
    expect(legend.choropleth?.classes[2]?.lower).toBe(2);
  });

  it('lists only the states that some territory has', () => {
    expect(legend.choropleth?.states.map(({ state, count }) => [state, count])).toEqual([
      ['zero', 1],
      ['missing', 1],
      ['suppressed', 1],
    ]);
  });

  it('accounts for every territory drawn', () => {
    const rates = [SUPPRESSED, NOT_APPLICABLE, MISSING, 0, 7];
    const rate = protectedColumn(HIERARCHY.departement, 'per-1000', rates);
    const choropleth = { rate, look: LOOK, classification: classesBy('jenks', 5) };
    const input = { ...INPUT, choropleth };
    const drawn = buildLegend(input, buildScene(input)).choropleth;
    const count = [...(drawn?.classes ?? []), ...(drawn?.states ?? [])].reduce(
      (sum, line) => sum + line.count,
      0,
    );
    expect(count).toBe(6);
    expect(drawn?.classes).toMatchObject([{ lower: 7, upper: 7, count: 1 }]);
  });

  it('prints circles at the scale of those drawn, where they shrank among many', () => {
    const scene = buildScene(INPUT);
    const symbols = (scene.symbols ?? []).map((symbol) => ({ ...symbol, radiusPx: symbol.radiusPx / 2 }));
    const [largest] = symbols;
    const circles = buildLegend(INPUT, { ...scene, symbols }).symbols?.circles ?? [];
    expect(circles.length).toBeGreaterThan(0);
    for (const { value, radiusPx } of circles)
      expect(radiusPx).toBeCloseTo((largest?.radiusPx ?? 0) * Math.sqrt(value / (largest?.value ?? 1)));
  });

  it('prints round circles at the scale of the map, and the counts no circle shows', () => {
    expect(legend.symbols?.circles).toEqual([
      { value: 200, radiusPx: 22 * Math.sqrt(0.5) },
      { value: 50, radiusPx: 22 * Math.sqrt(0.125) },
      { value: 20, radiusPx: 22 * Math.sqrt(0.05) },
    ]);
    expect(legend.symbols?.states).toEqual([
      { state: 'zero', count: 1 },
      { state: 'missing', count: 2 },
      { state: 'suppressed', count: 1 },
    ]);
  });

  it('counts families, approximate points and establishments without a point', () => {
    expect(legend.offer).toEqual({
      families: [
        { family: 'child-institution', color: FAMILY_COLORS.light['child-institution'], count: 2 },
        { family: 'adult-work', color: FAMILY_COLORS.light['adult-work'], count: 1 },
      ],
      estimatedCount: 1,
      unlocatedCount: 1,
    });
  });

  it('tells how sure the coverage drawn is', () => {
    expect(legend.coverage?.statuses).toEqual([
      { verification: 'verified', teamCount: 1 },
      { verification: 'derived', teamCount: 1 },
    ]);
  });
});
