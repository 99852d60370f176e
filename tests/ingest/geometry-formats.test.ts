import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPORT_FAILURE_CODES } from '@/ingest';
import { readZipDirectory } from '@/ingest/read/archive/zip-directory';
import { unpackEntries } from '@/ingest/read/archive/zip-entries';
import {
  dbfTable,
  SMALL_CONTOURS,
  smallDbf,
  smallFlatGeobuf,
  smallGeoPackage,
  smallKml,
  smallShapefile,
  smallShp,
} from '../support/geometry-files';
import { gzipped, importSmall, sourceFile } from '../support/source-files';
import { type ZipMember, zipArchive } from '../support/zip-archive';

const SEED = 20_261_121;
const LIMIT_BYTES = 500_000_000;

const importZip = (members: readonly ZipMember[]) => importSmall(sourceFile('c.zip', zipArchive(members)));
const layer = (base: string): ZipMember[] => [
  { name: `${base}.shp`, content: smallShp() },
  { name: `${base}.dbf`, content: smallDbf() },
];

async function smallFiles(): Promise<readonly (readonly [string, Uint8Array<ArrayBuffer>])[]> {
  return [
    ['c.zip', smallShapefile()],
    ['c.gpkg', await smallGeoPackage()],
    ['c.fgb', smallFlatGeobuf()],
    ['c.kml', new TextEncoder().encode(smallKml())],
    ['c.kmz', zipArchive([{ name: 'doc.kml', content: smallKml() }])],
    ['c.geojson.zip', zipArchive([{ name: 'dep.geojson', content: JSON.stringify(SMALL_CONTOURS) }])],
  ];
}

describe('contours in each format', () => {
  it('are the same shapes with the same codes', async () => {
    for (const [name, bytes] of await smallFiles()) {
      const outcome = await importSmall(sourceFile(name, bytes));
      expect(outcome.files, name).toMatchObject([{ kind: 'contours', read: 5, accepted: 5, warned: 0 }]);
      const features = outcome.contours?.byLevel.departement.features ?? [];
      expect(features.map(({ properties }) => properties.code)).toEqual(['01', '2A', '31', '59', '974']);
      expect(features.map(({ geometry }) => geometry)).toEqual(
        SMALL_CONTOURS.features.map(({ geometry }) => geometry),
      );
    }
  });

  it('are recognised by their content, whatever the name, gzipped or not', async () => {
    const outcomes = await Promise.all([
      importSmall(sourceFile('export.csv', smallShapefile())),
      importSmall(gzipped('export', smallKml())),
      importSmall(gzipped('export', smallFlatGeobuf())),
    ]);
    for (const { files } of outcomes) expect(files).toMatchObject([{ kind: 'contours', accepted: 5 }]);
  });
});

describe('zipped Shapefiles', () => {
  it('may be in a folder, in capitals, beside what macOS adds', async () => {
    const outcome = await importZip([
      { name: '__MACOSX/._dep.shp', content: 'nothing' },
      { name: 'Export 2026/DEP.SHP', content: smallShp() },
      { name: 'Export 2026/dep.DBF', content: smallDbf(), method: 0 },
      { name: 'Export 2026/lisez-moi.txt', content: 'Bonjour' },
    ]);
    expect(outcome.files).toMatchObject([{ accepted: 5 }]);
  });

  it('give the layer that names the most départements', async () => {
    const regions = dbfTable('region', ['84', '94', '76', '32', '04']);
    const outcome = await importZip([
      { name: 'a.shp', content: smallShp() },
      { name: 'a.dbf', content: regions },
      ...layer('b'),
    ]);
    expect(outcome.files).toMatchObject([{ accepted: 5 }]);
  });

  it('give numeric codes their zero back, and no code to a blank number', async () => {
    const outcome = await importZip([
      { name: 'a.shp', content: smallShp() },
      { name: 'a.dbf', content: dbfTable('INSEE_DEP', ['1', '', '31', '59', '974'], 'N') },
    ]);
    expect(outcome.failures).toMatchObject([{ code: 'contours-incomplete', details: { codes: '2A' } }]);
  });

  it('must have their table', async () => {
    const withoutTable = await importZip([{ name: 'dep.shp', content: smallShp() }]);
    expect(withoutTable.failures).toMatchObject([{ code: 'shapefile-incomplete' }]);
    const alone = await importSmall(sourceFile('dep.shp', new Uint8Array(smallShp())));
    expect(alone.failures).toMatchObject([{ code: 'shapefile-incomplete' }]);
  });

  it.each<[string, Partial<ZipMember>]>([
    ['bytes that changed', { checksum: 7 }],
    ['an encrypted file', { flags: 1 }],
    ['a compression nobody reads', { method: 12 }],
  ])('are refused with %s', async (_, fault) => {
    const members = layer('dep').map((member, rank) => (rank === 0 ? { ...member, ...fault } : member));
    const outcome = await importZip(members);
    expect(outcome.failures).toMatchObject([{ code: 'damaged-file', details: { entry: 'dep.shp' } }]);
  });

  it('are refused when their table says it has more rows than bytes', async () => {
    const table = new Uint8Array(smallDbf());
    new DataView(table.buffer).setUint32(4, 0xffff_ffff, true);
    const outcome = await importZip([
      { name: 'dep.shp', content: smallShp() },
      { name: 'dep.dbf', content: table },
    ]);
    expect(outcome.failures).toMatchObject([{ code: 'damaged-file' }]);
  });

  it('are refused when they say they unpack beyond the limit', async () => {
    const outcome = await importZip([
      { name: 'dep.shp', content: smallShp(), declaredBytes: LIMIT_BYTES },
      { name: 'dep.dbf', content: smallDbf() },
    ]);
    expect(outcome.failures).toMatchObject([
      { code: 'unpacked-too-large', details: { limitMegabytes: 500 } },
    ]);
  });

  it('are refused when they really unpack beyond the limit, whatever they say', async () => {
    const archive = new Blob([
      zipArchive([
        { name: 'a', content: new Uint8Array(600), declaredBytes: 1 },
        { name: 'b', content: new Uint8Array(500_000), declaredBytes: 1 },
      ]),
    ]);
    const entries = (await readZipDirectory(archive)) ?? [];
    const tooLarge = { code: 'unpacked-too-large', details: { limitMegabytes: 0.001 } };
    expect(await unpackEntries(archive, entries, 1000)).toEqual({ ok: false, error: tooLarge });
    const [first] = entries;
    const fits = await unpackEntries(archive, first === undefined ? [] : [first], 1000);
    expect(fits).toEqual({ ok: true, value: new Map([['a', new Uint8Array(600)]]) });
  });

  it('are told from other archives', async () => {
    const outcome = await importZip([{ name: 'word/document.xml', content: '<document/>' }]);
    expect(outcome.failures).toMatchObject([{ code: 'binary-file-not-read' }]);
  });
});

describe('GeoPackages', () => {
  it('are not read through a view, whose query may never end', async () => {
    const endless = `CREATE VIEW "dep ""1""" AS WITH RECURSIVE n(geom) AS (SELECT 1 UNION ALL SELECT geom + 1 FROM n)
      SELECT geom, 'code' AS code FROM n`;
    const outcome = await importSmall(sourceFile('c.gpkg', await smallGeoPackage(endless)));
    expect(outcome.failures).toMatchObject([{ code: 'no-rows' }]);
  });

  it('are told from another SQLite database', async () => {
    const bytes = await smallGeoPackage();
    const name = new TextEncoder().encode('CREATE TABLE gpkg_contents');
    const place = Buffer.from(bytes).indexOf(name);
    bytes.set(new TextEncoder().encode('CREATE TABLE gpkx_contents'), place);
    const outcome = await importSmall(sourceFile('c.gpkg', bytes));
    expect(outcome.failures).toMatchObject([{ code: 'damaged-file' }]);
  });
});

describe('KML', () => {
  it('does not expand entities', async () => {
    const bomb = `<!DOCTYPE kml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    const text = smallKml()
      .replace('<kml', `${bomb}<kml`)
      .replace('<Document>', '<Document><name>&b;</name>');
    const outcome = await importSmall(sourceFile('c.kml', text));
    expect(outcome.failures).toMatchObject([{ code: 'damaged-file' }]);
  });
});

describe('damaged geometry files', () => {
  it('never crash the import: cut or altered anywhere, they give an account or a reason', async () => {
    const files = await smallFiles();
    const damage = fc.record({
      file: fc.nat(files.length - 1),
      length: fc.double({ min: 0, max: 1, noNaN: true }),
      flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, length, flips }) => {
        const [name, whole] = files[file] ?? ['', new Uint8Array()];
        const bytes = whole.slice(0, Math.ceil(whole.length * Math.max(length, flips.length > 0 ? 1 : 0)));
        for (const [place, value] of flips) bytes[Math.floor(place * (bytes.length - 1))] = value;
        const outcome = await importSmall(sourceFile(name, bytes));
        for (const { read, accepted, rejected, skipped } of outcome.files) {
          expect(read).toBe(accepted + rejected + skipped);
        }
        for (const { code } of outcome.failures) expect(IMPORT_FAILURE_CODES).toContain(code);
        expect(outcome.contours !== null || outcome.failures.length > 0).toBe(true);
      }),
      { numRuns: 300, seed: SEED },
    );
  }, 60_000);

  it('tell any bytes behind the signature of a format as damaged', async () => {
    const signatures = ['SQLite format 3\0', 'fgb\x03fgb\x01', '<kml>'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...signatures),
        fc.uint8Array({ maxLength: 400 }),
        async (opening, raw) => {
          const bytes = new Uint8Array([...Buffer.from(opening, 'latin1'), ...raw]);
          const outcome = await importSmall(sourceFile('x', bytes));
          expect(['damaged-file', 'no-rows']).toContain(outcome.failures[0]?.code);
        },
      ),
      { numRuns: 60, seed: SEED },
    );
  }, 30_000);
});
