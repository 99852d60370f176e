import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
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
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const sizes = polygons.map(([outer = [], ...holes]) =>
      holes.reduce((sum, hole) => sum - shoelace(hole), shoelace(outer)),
    );
    return [properties.code, sizes.reduce((sum, size) => sum + size, 0)];
  });
  return Object.fromEntries(entries);
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
