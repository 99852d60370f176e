import { readFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { ContourSet } from '@/domain/territory';
import { importFiles, type ImportContext, type ImportOutcome } from '@/ingest';
import { decodeCommunesPack, decodeContoursPack, decodeFrancePack } from '@/ingest/packs';
import { NO_CHOICES } from '@/ingest/mapping';
import { hasReference, readReference } from '../support/reference-folder';
import { countsByReason, quietHooks, sourceFile } from '../support/source-files';

const GEOJSON = 'geography/etalab_departements-1000m.geojson';
const OVERSEAS = ['971', '972', '973', '974', '976'];
const RELATIVE_TOLERANCE = 1e-6;

function pack(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/packs/${name}.json`, import.meta.url), 'utf8'));
}

const shipped = decodeContoursPack(pack('contours'));
const context: ImportContext = {
  hierarchy: decodeFrancePack(pack('france')).hierarchy,
  communes: decodeCommunesPack(pack('communes')),
  loadShippedContours: () => Promise.resolve(shipped),
};

function importReference(path: string): Promise<ImportOutcome> {
  return importFiles(
    { files: [sourceFile(path, readReference(path))], choices: NO_CHOICES },
    context,
    quietHooks(),
  );
}

/** Area in square degrees by the shoelace formula, holes taken off, by code. */
function areasByCode(contours: ContourSet | null): Readonly<Record<string, number>> {
  const entries = (contours?.byLevel.departement.features ?? []).map(({ properties, geometry }) => {
    return [properties.code, areaOfPolygons(polygonsOf(geometry))];
  });
  return Object.fromEntries(entries);
}

type RawContour = Feature<Polygon | MultiPolygon, { readonly code: string }>;

/** The départements of the GeoJSON file as it is, collectivities left out. */
function rawDepartements(): readonly RawContour[] {
  const text = new TextDecoder().decode(readReference(GEOJSON));
  const { features } = JSON.parse(text) as { readonly features: readonly RawContour[] };
  return features.filter(({ properties: { code } }) => !/^9(?:75|77|78|8)/.test(code));
}

function polygonsOf(geometry: Polygon | MultiPolygon): MultiPolygon['coordinates'] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Whether a ring repeats a position at once, or after one other. */
function isFollowedBack(ring: readonly Position[]): boolean {
  const texts = ring.slice(1).map(String);
  const count = texts.length;
  return texts.some((text, rank) => text === texts[(rank + 1) % count] || text === texts[(rank + 2) % count]);
}

function areaOfPolygons(polygons: MultiPolygon['coordinates']): number {
  return polygons.reduce(
    (total, [outer = [], ...holes]) =>
      total + holes.reduce((sum, hole) => sum - shoelace(hole), shoelace(outer)),
    0,
  );
}

function shoelace(ring: readonly Position[]): number {
  const [originX = NaN, originY = NaN] = ring[0] ?? [];
  const doubled = ring.slice(1).reduce((sum, [x = NaN, y = NaN], rank) => {
    const [beforeX = NaN, beforeY = NaN] = ring[rank] ?? [];
    return sum + (beforeX - originX) * (y - originY) - (x - originX) * (beforeY - originY);
  }, 0);
  return Math.abs(doubled) / 2;
}

function expectSameAreas(outcome: ImportOutcome, reference: ImportOutcome, left: readonly string[]): void {
  const [found, expected] = [areasByCode(outcome.contours), areasByCode(reference.contours)];
  expect(Object.keys(found)).toEqual(Object.keys(expected));
  expect(Object.keys(found)).toHaveLength(101);
  for (const [code, area] of Object.entries(expected)) {
    if (left.includes(code)) continue;
    expect(Math.abs((found[code] ?? NaN) / area - 1), code).toBeLessThan(RELATIVE_TOLERANCE);
  }
}

describe.skipIf(!hasReference(GEOJSON))('the same contours in every format', () => {
  it.each([
    'formats/departements_shp.zip',
    'formats/departements.gpkg',
    'formats/departements.kml',
    'formats/departements.fgb',
  ])('gives from %s the 101 départements of the GeoJSON file, and their areas', async (path) => {
    const [reference, outcome] = await Promise.all([importReference(GEOJSON), importReference(path)]);
    expect(outcome.failures).toEqual([]);
    expect(outcome.files).toMatchObject([{ kind: 'contours', read: 109, accepted: 101, skipped: 8 }]);
    expect(countsByReason(outcome, path)).toEqual(countsByReason(reference, GEOJSON));
    expectSameAreas(outcome, reference, []);
  });

  it('removes sides followed back from 62 départements, found naively, and no surface', async () => {
    const { ledger, contours, files } = await importReference(GEOJSON);
    const raw = rawDepartements();
    const followedBack = raw.filter(({ geometry }) => polygonsOf(geometry).flat().some(isFollowedBack));
    expect(followedBack).toHaveLength(62);
    const repaired = ledger.filter(({ code }) => code === 'shape-outline-repaired');
    const codes = followedBack.map(({ properties }) => properties.code).join(', ');
    expect(repaired).toMatchObject([{ row: null, value: `62 (${codes})`.slice(0, 200) }]);
    const warnedRows = ledger.filter(({ row, outcome }) => row !== null && outcome === 'warned');
    expect(files[0]?.warned).toBe(new Set(warnedRows.map(({ row }) => row)).size);
    const areas = areasByCode(contours);
    for (const { properties, geometry } of raw) {
      const area = areaOfPolygons(polygonsOf(geometry));
      expect(Math.abs((areas[properties.code] ?? NaN) / area - 1), properties.code).toBeLessThan(1e-12);
    }
  });

  it.each<[string, string, (position: Position) => Position]>([
    ['latitude first', 'shape-axes-exchanged', ([x = NaN, y = NaN]) => [y, x]],
    ['longitudes without their sign', 'shape-hemisphere-repaired', ([x = NaN, y = NaN]) => [-x, y]],
    ['latitudes without their sign', 'shape-hemisphere-repaired', ([x = NaN, y = NaN]) => [x, -y]],
  ])('are put back in place when they come with %s', async (_, reason, turn) => {
    const features = rawDepartements().map(({ properties, geometry }) => {
      const coordinates = polygonsOf(geometry).map((rings) => rings.map((ring) => ring.map(turn)));
      return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
    });
    const text = JSON.stringify({ type: 'FeatureCollection', features });
    const turned = await importFiles(
      { files: [sourceFile('t', text)], choices: NO_CHOICES },
      context,
      quietHooks(),
    );
    expect(countsByReason(turned, 't')).toMatchObject({ [reason]: 101 });
    const { contours } = await importReference(GEOJSON);
    expect(JSON.stringify(turned.contours?.byLevel)).toBe(JSON.stringify(contours?.byLevel));
  });

  it('tells the four outlines that cross themselves, found by comparing all sides in exact arithmetic', async () => {
    const { ledger } = await importReference(GEOJSON);
    const crossed = ledger.filter(({ code }) => code === 'shape-crosses-itself');
    expect(crossed.map(({ value }) => value)).toEqual(['09', '13', '29', '31']);
  });

  it('reprojects the Lambert-93 Shapefile of metropolitan France and completes it overseas', async () => {
    const path = 'formats/departements_lambert93_shp.zip';
    const [reference, outcome] = await Promise.all([importReference(GEOJSON), importReference(path)]);
    expect(outcome.files).toMatchObject([{ read: 96, accepted: 96, rejected: 0, skipped: 0 }]);
    expect(countsByReason(outcome, path)).toMatchObject({
      'contours-reprojected': 1,
      'overseas-contours-completed': 1,
    });
    expectSameAreas(outcome, reference, OVERSEAS);
    const overseas = areasByCode(outcome.contours);
    expect(OVERSEAS.map((code) => overseas[code])).toEqual(
      OVERSEAS.map((code) => areasByCode(shipped)[code]),
    );
    expect(outcome.contours?.provenance.source).toBe(`${path} ; ${shipped.provenance.source}`);
  });
});
