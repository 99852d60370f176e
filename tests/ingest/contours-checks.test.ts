import proj4 from 'proj4';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { importFiles } from '@/ingest';
import { countsByReason, importSmall, quietHooks, smallContext, sourceFile } from '../support/source-files';

const CODES = ['01', '2A', '31', '59', '974'];
const LAMBERT_93 =
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs';

type Corner = readonly [west: number, south: number];

/** South-west corners of squares of a tenth of a degree, each in its département. */
const CORNERS: Readonly<Record<string, Corner>> = {
  '01': [5, 46],
  '2A': [8.8, 41.8],
  '31': [1, 43],
  '59': [3, 50],
  '974': [55.4, -21.2],
};

function square([west, south]: Corner, size = 0.1): Position[] {
  const [east, north] = [west + size, south + size];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function shapes(turn: (position: Position) => Position = (position) => position) {
  return CODES.map((code) => shape(code, square(CORNERS[code] ?? [0, 0]).map(turn)));
}

function shape(code: unknown, ring: Position[]) {
  return {
    type: 'Feature',
    properties: { code },
    geometry: { type: 'Polygon', coordinates: [ring] } as Polygon,
  };
}

function importFeatures(features: readonly unknown[], more: object = {}) {
  const text = JSON.stringify({ type: 'FeatureCollection', ...more, features });
  return importSmall(sourceFile('c.json', text));
}

function toLambert([x = NaN, y = NaN]: Position): Position {
  return proj4('EPSG:4326', LAMBERT_93, [x, y]);
}

describe('where contours lie', () => {
  it('takes contours in place without a remark', async () => {
    const outcome = await importFeatures(shapes());
    expect(outcome.status).toBe('success');
    expect(countsByReason(outcome, 'c.json')).toEqual({});
  });

  const placesOf = (outcome: Awaited<ReturnType<typeof importFeatures>>) =>
    (outcome.contours?.byLevel.departement.features ?? []).map(
      ({ geometry }) => (geometry as Polygon).coordinates[0]?.[0],
    );
  const corners = CODES.map((code) => [...(CORNERS[code] ?? [])]);

  it('exchanges longitude and latitude back, contour by contour', async () => {
    const exchange = ([x = NaN, y = NaN]: Position) => [y, x];
    const all = await importFeatures(shapes(exchange));
    expect(countsByReason(all, 'c.json')).toEqual({ 'shape-axes-exchanged': 5 });
    expect(placesOf(all)).toEqual(corners);
    const one = await importFeatures([...shapes(exchange).slice(0, 1), ...shapes().slice(1)]);
    expect(one.files[0]).toMatchObject({ accepted: 5, warned: 1 });
    expect(placesOf(one)).toEqual(corners);
  });

  it('gives a whole file its sign back, and an overseas département its own', async () => {
    const south = await importFeatures(shapes(([x = NaN, y = NaN]) => [x, -y]));
    expect(countsByReason(south, 'c.json')).toEqual({ 'shape-hemisphere-repaired': 5 });
    expect(placesOf(south)).toEqual(corners);
    const overseas = await importFeatures([
      ...shapes().slice(0, 4),
      ...shapes(([x = NaN, y = NaN]) => [x, -y]).slice(4),
    ]);
    expect(countsByReason(overseas, 'c.json')).toEqual({ 'shape-hemisphere-repaired': 1 });
    expect(placesOf(overseas)).toEqual(corners);
  });

  it('takes longitudes counted from 0 to 360', async () => {
    const outcome = await importFeatures([
      ...shapes(),
      shape('972', square([298.7, 14.4])),
      shape('971', square([-61.7, 16])),
    ]);
    expect(outcome.files[0]).toMatchObject({ accepted: 7, warned: 1 });
    expect(countsByReason(outcome, 'c.json')).toEqual({ 'shape-hemisphere-repaired': 1 });
  });

  it('does not turn one mirrored contour of metropolitan France, which may be an inset', async () => {
    const many = Array.from({ length: 20 }, (_, rank) =>
      shape(String(30 + rank), square([3, 44 + rank / 5])),
    );
    const mirrored = shape('59', square([-9, 50]));
    const outcome = await importFeatures([...many, ...shapes().filter((_, rank) => rank !== 3), mirrored]);
    expect(countsByReason(outcome, 'c.json')).toMatchObject({ 'shape-outside-territory': 1 });
  });

  it('refuses another continent', async () => {
    const outcome = await importFeatures(shapes(([x = NaN, y = NaN]) => [x - 80, y]));
    expect(outcome.failures).toMatchObject([{ code: 'contours-outside-france', details: { first: '01' } }]);
  });

  it('keeps an overseas département drawn elsewhere, with a remark', async () => {
    const features = [...shapes().slice(0, 4), shape('974', square([-5, 43]))];
    const outcome = await importFeatures(features);
    expect(outcome.files[0]).toMatchObject({ accepted: 5, warned: 1 });
    expect(countsByReason(outcome, 'c.json')).toEqual({ 'shape-outside-territory': 1 });
  });
});

describe('what coordinates are', () => {
  const metropolitan = () => shapes(toLambert).slice(0, 4);
  const corners = CODES.slice(0, 4).map((code) => square(CORNERS[code] ?? [0, 0]));

  async function importMetropolitan(more: object, features: readonly unknown[] = metropolitan()) {
    const shipped = (await importFeatures(shapes())).contours;
    if (shipped === null) throw new Error('The contours of the test are not right');
    const text = JSON.stringify({ type: 'FeatureCollection', ...more, features });
    const context = { ...smallContext(), loadShippedContours: () => Promise.resolve(shipped) };
    return importFiles(
      { files: [sourceFile('c.json', text)], choices: { files: {}, remembered: [] } },
      context,
      quietHooks(),
    );
  }

  function ringsOf(outcome: Awaited<ReturnType<typeof importMetropolitan>>) {
    const features = outcome.contours?.byLevel.departement.features ?? [];
    return features.map(({ geometry }) => (geometry as Polygon).coordinates[0] ?? []);
  }

  it.each([
    ['unsaid, by their magnitude', {}, 'contours-assumed-lambert-93'],
    [
      'said by the crs member',
      { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2154' } } },
      'contours-reprojected',
    ],
  ])('turns Lambert-93 into degrees, %s', async (_, more, reason) => {
    const outcome = await importMetropolitan(more);
    expect(countsByReason(outcome, 'c.json')).toEqual({ [reason]: 1, 'overseas-contours-completed': 1 });
    const rings = ringsOf(outcome);
    expect(rings).toHaveLength(5);
    for (const [rank, ring] of corners.entries()) {
      for (const [place, [x = NaN, y = NaN]] of ring.entries()) {
        expect(rings[rank]?.[place]?.[0]).toBeCloseTo(x, 9);
        expect(rings[rank]?.[place]?.[1]).toBeCloseTo(y, 9);
      }
    }
  });

  it('takes CRS84 and WGS84 for what they are', async () => {
    for (const name of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4171']) {
      const outcome = await importFeatures(shapes(), { crs: { type: 'name', properties: { name } } });
      expect(outcome.failures).toEqual([]);
      expect(countsByReason(outcome, 'c.json')).toEqual({});
    }
  });

  it('does not guess when the numbers are neither degrees nor Lambert-93', async () => {
    const outcome = await importMetropolitan(
      {},
      shapes(([x = NaN, y = NaN]) => [x * 1e5, y * 1e5]).slice(0, 4),
    );
    expect(outcome.failures).toMatchObject([{ code: 'contours-not-wgs84' }]);
  });

  it.each(['EPSG:99999', 'urn:ogc:def:crs:EPSG::1', 'a system of ours'])(
    'names a system nobody knows: %s',
    async (name) => {
      const outcome = await importMetropolitan({ crs: { type: 'name', properties: { name } } });
      expect(outcome.failures).toMatchObject([{ code: 'unknown-projection', details: { projection: name } }]);
    },
  );

  it('completes overseas only, never a hole in metropolitan France', async () => {
    const outcome = await importMetropolitan({}, shapes().slice(1, 4));
    expect(outcome.failures).toMatchObject([
      { code: 'contours-incomplete', details: { count: 2, codes: '01, 974' } },
    ]);
  });
});

describe('codes and shapes of contours', () => {
  it.each([
    ['a list of one code', ['01'], {}],
    ['a number', 1, { 'lost-zero-repaired': 1 }],
  ])('reads %s', async (_, code, reasons) => {
    const [, ...others] = shapes();
    const outcome = await importFeatures([shape(code, square([5, 46])), ...others]);
    expect(outcome.contours?.byLevel.departement.features).toHaveLength(5);
    expect(countsByReason(outcome, 'c.json')).toEqual(reasons);
  });

  it('does not choose among several codes', async () => {
    const outcome = await importFeatures([shape(['01', '02'], square([5, 46])), ...shapes()]);
    expect(outcome.files[0]).toMatchObject({ accepted: 5, rejected: 1 });
    expect(countsByReason(outcome, 'c.json')).toEqual({ 'shape-without-code': 1 });
  });

  it('finds the code in a name cut at ten characters by a Shapefile', async () => {
    const features = CODES.map((code) => ({
      ...shape(code, square(CORNERS[code] ?? [0, 0])),
      properties: { CODE_DEPAR: code },
    }));
    const outcome = await importFeatures(features);
    expect(outcome.files[0]).toMatchObject({ accepted: 5 });
  });

  it('flattens a collection of polygons', async () => {
    const [first, ...others] = shapes();
    const far = square([5.3, 46]);
    const geometry = {
      type: 'GeometryCollection',
      geometries: [first?.geometry, { type: 'Polygon', coordinates: [far] }],
    };
    const outcome = await importFeatures([{ ...first, geometry }, ...others]);
    const [ain] = outcome.contours?.byLevel.departement.features ?? [];
    expect((ain?.geometry as MultiPolygon).coordinates).toEqual([[square([5, 46])], [far]]);
  });

  it('tells an outline that crosses itself, not one that only touches itself', async () => {
    const [, ...others] = shapes();
    const bowTie = [
      [5, 46],
      [5.1, 46.1],
      [5.1, 46],
      [5, 46.1],
      [5, 46],
    ];
    const pinched = [
      [5, 46],
      [5.1, 46],
      [5.05, 46.05],
      [5.1, 46.1],
      [5, 46.1],
      [5.05, 46.05],
      [5, 46],
    ];
    const crossed = await importFeatures([shape('01', bowTie), ...others]);
    expect(countsByReason(crossed, 'c.json')).toEqual({ 'shape-crosses-itself': 1 });
    const touching = await importFeatures([shape('01', pinched), ...others]);
    expect(countsByReason(touching, 'c.json')).toEqual({});
  });
});
