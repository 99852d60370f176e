import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { IMPORT_FAILURE_CODES, importFiles } from '@/ingest';
import { NO_CHOICES } from '@/ingest/mapping';
import { SMALL_CONTOURS } from '../support/geometry-files';
import {
  countsByReason,
  gzipped,
  importSmall,
  quietHooks,
  smallContext,
  sourceFile,
} from '../support/source-files';

const SEED = 20_261_122;

/** Files written by Apache Arrow 25: dictionaries and zstd; two row groups, second pages and snappy; nothing packed; gzip. */
function fixture(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`../fixtures/geoparquet/${name}.parquet`, import.meta.url)));
}

/** The same file with a text of its metadata replaced by one as long. */
function altered(name: string, text: string, by: string): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(fixture(name));
  const place = bytes.indexOf(text);
  if (place === -1 || text.length !== by.length) throw new Error('The text to replace is not there');
  bytes.write(by, place, 'latin1');
  return new Uint8Array(bytes);
}

describe('GeoParquet', () => {
  it('gives the same shapes with the same codes as GeoJSON, gzipped or not', async () => {
    const bytes = fixture('small-country');
    for (const file of [sourceFile('c.parquet', bytes), gzipped('export.gz', bytes)]) {
      const outcome = await importSmall(file);
      expect(outcome.files).toMatchObject([{ kind: 'contours', read: 5, accepted: 5, warned: 0 }]);
      const features = outcome.contours?.byLevel.departement.features ?? [];
      expect(features.map(({ geometry }) => geometry)).toEqual(
        SMALL_CONTOURS.features.map(({ geometry }) => geometry),
      );
    }
  });

  it('is reprojected by the code of its PROJJSON', async () => {
    const shipped = (await importSmall(sourceFile('c.parquet', fixture('small-country')))).contours;
    if (shipped === null) throw new Error('The contours of the test are not right');
    const context = { ...smallContext(), loadShippedContours: () => Promise.resolve(shipped) };
    const files = [sourceFile('l.parquet', fixture('small-country-lambert93'))];
    const outcome = await importFiles({ files, choices: NO_CHOICES }, context, quietHooks());
    expect(outcome.files).toMatchObject([{ read: 4, accepted: 4, warned: 0 }]);
    expect(countsByReason(outcome, 'l.parquet')).toEqual({
      'contours-reprojected': 1,
      'overseas-contours-completed': 1,
    });
    const rings = outcome.contours?.byLevel.departement.features.map(
      ({ geometry }) => (geometry as Polygon).coordinates[0] ?? [],
    );
    for (const [rank, { geometry }] of SMALL_CONTOURS.features.entries()) {
      for (const [place, [x = NaN, y = NaN]] of (geometry.coordinates[0] ?? []).entries()) {
        expect(rings?.[rank]?.[place]?.[0]).toBeCloseTo(x, 8);
        expect(rings?.[rank]?.[place]?.[1]).toBeCloseTo(y, 8);
      }
    }
  });

  it.each([
    ['without geometry', fixture('table-only'), 'parquet-without-geometry', {}],
    [
      'whose geometry is not well-known binary',
      altered('small-country', '"encoding": "WKB"', '"encoding": "WKX"'),
      'parquet-geometry-not-read',
      { encoding: 'WKX' },
    ],
    [
      'in an unknown projection',
      altered('small-country-lambert93', '"code": 2154', '"code": 1154'),
      'unknown-projection',
      { projection: 'EPSG:1154' },
    ],
  ])('is refused %s', async (...[, bytes, code, details]) => {
    const outcome = await importSmall(sourceFile('c.parquet', bytes));
    expect(outcome.failures).toEqual([{ fileName: 'c.parquet', code, details }]);
  });

  it('is refused when a run says it repeats a value two billion times', async () => {
    const bytes = Buffer.from(fixture('small-country-plain'));
    const levels = bytes.indexOf(Buffer.from([2, 0, 0, 0, 5 << 1, 1]));
    expect(levels).toBeGreaterThan(0);
    const honest = await importSmall(sourceFile('c.parquet', new Uint8Array(bytes)));
    expect(honest.files).toMatchObject([{ accepted: 5 }]);
    bytes.set([0xfe, 0xff, 0xff, 0xff, 0x0f], levels + 4);
    const outcome = await importSmall(sourceFile('c.parquet', new Uint8Array(bytes)));
    expect(outcome.failures).toMatchObject([{ code: 'damaged-file' }]);
  });

  it('never stops the import, cut or altered anywhere', async () => {
    const names = ['small-country', 'small-country-lambert93', 'small-country-plain', 'table-only'];
    const files = names.map(fixture);
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const damage = fc.record({
      file: fc.nat(files.length - 1),
      kept: fc.option(place),
      flips: fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, kept, flips }) => {
        const whole = files[file] ?? new Uint8Array();
        const bytes = whole.slice(0, Math.ceil(whole.length * (kept ?? 1)));
        for (const [at, value] of flips) bytes[Math.floor(at * (bytes.length - 1))] = value;
        const outcome = await importSmall(sourceFile('c.parquet', bytes));
        expect(outcome.contours !== null || outcome.failures.length > 0).toBe(true);
        for (const { code } of outcome.failures) expect(IMPORT_FAILURE_CODES).toContain(code);
      }),
      { numRuns: 400, seed: SEED },
    );
  }, 60_000);
});
