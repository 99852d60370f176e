import fc from 'fast-check';
import proj4 from 'proj4';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { repairOutlines } from '@/ingest/recipes/contours/outline-repair';
import { countsByReason, importSmall, sourceFile } from '../support/source-files';

const CORNERS: readonly (readonly [code: string, west: number, south: number])[] = [
  ['01', 5, 46],
  ['2A', 8.8, 41.8],
  ['31', 1, 43],
  ['59', 3, 50],
  ['974', 55.4, -21.2],
];
const UTM_40_SOUTH = '+proj=utm +zone=40 +south +ellps=GRS80 +units=m +no_defs';
const LAMBERT_93 =
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs';

function square(west: number, south: number, size = 0.1): Position[] {
  const [east, north] = [west + size, south + size];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function feature(code: unknown, geometry: unknown) {
  return { type: 'Feature', properties: { code }, geometry };
}

const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const others = CORNERS.slice(1).map(([code, west, south]) => feature(code, polygon(square(west, south))));

function importFeatures(features: readonly unknown[]) {
  return importSmall(sourceFile('c.json', JSON.stringify({ type: 'FeatureCollection', features })));
}

/** Imports the small country with the Ain drawn by a geometry; the geometry that comes out, and the reasons. */
async function importAin(...geometries: readonly unknown[]) {
  const outcome = await importFeatures([...geometries.map((geometry) => feature('01', geometry)), ...others]);
  const found = outcome.contours?.byLevel.departement.features.find(
    ({ properties }) => properties.code === '01',
  );
  return { geometry: found?.geometry, reasons: countsByReason(outcome, 'c.json'), outcome };
}

const AIN = square(5, 46);
const A: Position = [5, 46];
const B: Position = [5.1, 46];
const C: Position = [5.1, 46.1];
const D: Position = [5, 46.1];

describe('outlines', () => {
  it.each<[string, Position[]]>([
    ['repeated vertices', [A, A, B, C, C, C, D, A]],
    ['a ring left open', [A, B, C, D]],
    ['a spike', [A, B, [5.3, 46.05], B, C, D, A]],
    ['a spike of two sides', [A, B, [5.2, 46], [5.3, 46], [5.2, 46], B, C, D, A]],
    ['a spike where the ring closes', [A, B, C, D, A, [4.9, 45.9], A]],
    ['a spike where the ring starts', [[4.9, 45.9], A, B, C, D, A, [4.9, 45.9]]],
  ])('are repaired with %s', async (_, ring) => {
    const { geometry, reasons } = await importAin(polygon(ring));
    expect(geometry).toEqual(polygon([A, B, C, D, A]));
    expect(reasons).toEqual({ 'shape-outline-repaired': 1 });
  });

  it('are told once for the file when no border moved, counted and named', async () => {
    const repeated = (code: string, [first, ...rest]: Position[]) =>
      feature(code, polygon(first === undefined ? rest : [first, first, ...rest]));
    const outcome = await importFeatures([
      repeated('01', AIN),
      repeated('31', square(1, 43)),
      ...others.filter(({ properties }) => properties.code !== '31'),
    ]);
    expect(outcome.ledger).toEqual([
      {
        fileName: 'c.json',
        row: null,
        column: 'code',
        value: '2 (01, 31)',
        code: 'shape-outline-repaired',
        outcome: 'warned',
      },
    ]);
    expect(outcome.files).toMatchObject([{ read: 5, accepted: 5, warned: 0 }]);
  });

  it('lose the rings that cover nothing, not the others', async () => {
    const { geometry, reasons } = await importAin({
      type: 'MultiPolygon',
      coordinates: [[AIN], [[A, C, A]], []],
    });
    expect(geometry).toEqual(polygon(AIN));
    expect(reasons).toEqual({ 'shape-outline-repaired': 1 });
    const nothing = await importAin(polygon([A, C, A, C]), polygon(AIN));
    expect(nothing.reasons).toMatchObject({ 'shape-empty': 1 });
  });

  it('have their holes turned the other way, and those outside made contours of their own', async () => {
    const hole = square(5.02, 46.02, 0.02);
    const turned = await importAin(polygon(AIN, hole));
    expect(turned.geometry).toEqual(polygon(AIN, hole.toReversed()));
    expect(turned.reasons).toEqual({ 'shape-rings-repaired': 1 });
    expect((await importAin(polygon(AIN, hole.toReversed()))).reasons).toEqual({});
    const island = square(5.5, 46);
    const apart = await importAin(polygon(AIN, island));
    expect(apart.geometry).toEqual({ type: 'MultiPolygon', coordinates: [[AIN], [island]] });
    expect(apart.reasons).toEqual({ 'shape-rings-repaired': 1 });
  });

  it('are repaired once for all, without a change of surface', () => {
    const position = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
    const ring = fc.array(position, { minLength: 1, maxLength: 12 });
    const surface = (closed: readonly Position[]) =>
      closed.reduce((sum, [x = NaN, y = NaN], rank) => {
        const [nextX = NaN, nextY = NaN] = closed[(rank + 1) % closed.length] ?? [];
        return sum + x * nextY - nextX * y;
      }, 0);
    fc.assert(
      fc.property(ring, (open) => {
        const once = repairOutlines([[[...open]]]).area;
        expect(once.flat().reduce((sum, one) => sum + surface(one), 0)).toBe(surface(open));
        expect(repairOutlines(once)).toEqual({ area: once, remarks: [] });
      }),
    );
  });
});

describe('coordinates', () => {
  it('lose their height and measure', async () => {
    const { geometry, reasons } = await importAin(polygon(AIN.map((position) => [...position, 250, null])));
    expect(geometry).toEqual(polygon(AIN));
    expect(reasons).toEqual({});
  });

  it.each([
    ['missing', null],
    ['a text', '46'],
    ['beyond the poles', 460],
  ])('are refused when one is %s', async (_, latitude) => {
    const ring = AIN.map(([x, y], rank) => (rank === 2 ? [x, latitude] : [x, y]));
    const more = Array.from({ length: 10 }, (_, rank) =>
      feature(String(60 + rank), polygon(square(3, 44 + rank / 5))),
    );
    const ains = [feature('01', polygon(ring)), feature('01', polygon(AIN))];
    const outcome = await importFeatures([...ains, ...others, ...more]);
    expect(countsByReason(outcome, 'c.json')).toEqual({ 'shape-coordinates-invalid': 1 });
    expect(outcome.files[0]).toMatchObject({ read: 16, accepted: 15, rejected: 1 });
  });

  it.each([
    ['no geometry', null, 'shape-empty'],
    ['an empty geometry', { type: 'MultiPolygon', coordinates: [] }, 'shape-empty'],
    ['a line', { type: 'LineString', coordinates: [A, B] }, 'shape-not-an-area'],
    [
      'a line among polygons',
      { type: 'GeometryCollection', geometries: [polygon(AIN), { type: 'Point' }] },
      'shape-not-an-area',
    ],
  ])('cannot be read from %s', async (_, geometry, reason) => {
    const { reasons } = await importAin(geometry, polygon(AIN));
    expect(reasons).toEqual({ [reason]: 1 });
  });

  it('in metres and unsaid are those of the official projection of each département', async () => {
    const project = (code: string) => (position: Position) =>
      proj4('EPSG:4326', code === '974' ? UTM_40_SOUTH : LAMBERT_93, position);
    const outcome = await importFeatures(
      CORNERS.map(([code, west, south]) => feature(code, polygon(square(west, south).map(project(code))))),
    );
    expect(countsByReason(outcome, 'c.json')).toEqual({ 'contours-assumed-lambert-93': 1 });
    const features = outcome.contours?.byLevel.departement.features ?? [];
    for (const [rank, [, west, south]] of CORNERS.entries()) {
      const [x = NaN, y = NaN] = (features[rank]?.geometry as Polygon).coordinates[0]?.[0] ?? [];
      expect(x).toBeCloseTo(west, 8);
      expect(y).toBeCloseTo(south, 8);
    }
  });
});

describe('several contours of one département', () => {
  const island = square(5.5, 46);

  it('are joined when they lie apart or side by side', async () => {
    const apart = await importAin(polygon(AIN), polygon(island));
    expect(apart.geometry).toEqual({ type: 'MultiPolygon', coordinates: [[AIN], [island]] });
    expect(apart.outcome.files[0]).toMatchObject({ read: 6, accepted: 6, warned: 1, rejected: 0 });
    expect(apart.reasons).toEqual({ 'shape-parts-merged': 1 });
    const neighbour = [B, [5.2, 46], [5.2, 46.1], C, B];
    const beside = await importAin(polygon(AIN), polygon(neighbour));
    expect((beside.geometry as MultiPolygon).coordinates).toHaveLength(2);
  });

  it.each([
    ['is the same', AIN],
    ['covers a part of it', square(5.05, 46.05)],
    ['lies within it', square(5.02, 46.02, 0.02)],
  ])('are not joined when the second %s', async (_, ring) => {
    const { geometry, reasons } = await importAin(polygon(AIN), polygon(ring));
    expect(geometry).toEqual(polygon(AIN));
    expect(reasons).toEqual({ 'duplicate-shape': 1 });
  });

  it('that touch in number are those of communes', async () => {
    const communes = Array.from({ length: 8 }, (_, rank) => {
      const [west, east] = [5 + rank / 64, 5 + (rank + 1) / 64];
      return polygon([
        [west, 46],
        [east, 46],
        [east, 46.1],
        [west, 46.1],
        [west, 46],
      ]);
    });
    const { outcome } = await importAin(...communes);
    expect(outcome.failures).toMatchObject([
      { code: 'contours-of-smaller-territories', details: { count: 6 } },
    ]);
  });

  it('are the Rhône and its metropolis, whose codes are converted', async () => {
    const rhone = [feature('69D', polygon(square(4.5, 45.7))), feature('69M', polygon(square(4.6, 45.7)))];
    const outcome = await importFeatures([...rhone, feature('01', polygon(AIN)), ...others]);
    expect(countsByReason(outcome, 'c.json')).toMatchObject({
      'territory-code-converted': 2,
      'shape-parts-merged': 1,
    });
  });
});

describe('codes and sizes', () => {
  it.each(['["01"]', "['01']", '[ "01" ]', '(1:01)'])('reads the list of one code %s', async (code) => {
    const outcome = await importFeatures([feature(code, polygon(AIN)), ...others]);
    expect(outcome.files[0]).toMatchObject({ accepted: 5, warned: 0 });
  });

  it('does not choose among the codes of a written list', async () => {
    const outcome = await importFeatures([
      feature('["01", "02"]', polygon(AIN)),
      feature('01', polygon(AIN)),
      ...others,
    ]);
    expect(countsByReason(outcome, 'c.json')).toEqual({ 'unknown-departement': 1 });
  });

  it('says that « 20 » is two départements', async () => {
    const outcome = await importFeatures([
      feature('20', polygon(AIN)),
      feature('01', polygon(AIN)),
      ...others,
    ]);
    expect(countsByReason(outcome, 'c.json')).toEqual({ 'corse-not-divided': 1 });
  });

  it('refuses more positions than can be drawn, and says how many', async () => {
    const circle = (west: number) =>
      Array.from({ length: 1_001 }, (_, rank) => {
        const angle = (2 * Math.PI * (rank % 1_000)) / 1_000;
        return [west + Math.cos(angle) / 10, 46 + Math.sin(angle) / 10];
      });
    const arcs = [
      ...CORNERS.slice(1).map(([, west, south]) => square(west, south)),
      ...Array.from({ length: 20 }, (_, rank) => circle(5 + rank / 1_000)),
    ];
    const circles = Array.from({ length: 1_000 }, (_, rank) => [[4 + (rank % 20)]]);
    const ain = { type: 'MultiPolygon', properties: { code: '01' }, arcs: circles };
    const squares = CORNERS.slice(1).map(([code], rank) => ({
      type: 'Polygon',
      properties: { code },
      arcs: [[rank]],
    }));
    const objects = { d: { type: 'GeometryCollection', geometries: [ain, ...squares] } };
    const outcome = await importSmall(sourceFile('t', JSON.stringify({ type: 'Topology', objects, arcs })));
    expect(outcome.failures).toMatchObject([
      { code: 'contours-too-detailed', details: { count: 1_001_020, limit: 1_000_000 } },
    ]);
  }, 30_000);
});
