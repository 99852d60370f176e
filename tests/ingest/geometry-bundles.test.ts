import { describe, expect, it } from 'vitest';
import {
  dbfTable,
  SMALL_CONTOURS,
  smallDbf,
  smallFlatGeobuf,
  smallKml,
  smallShapefile,
  smallShp,
} from '../support/geometry-files';
import { countsByReason, gzipped, importSmall, sourceFile } from '../support/source-files';
import { type ZipMember, zipArchive } from '../support/zip-archive';

const GEOJSON = JSON.stringify(SMALL_CONTOURS);
const WGS84 = 'GEOGCS["WGS 84"]';
const shp = new Uint8Array(smallShp());
const dbf = new Uint8Array(smallDbf());

const importZip = (name: string, members: readonly ZipMember[]) =>
  importSmall(sourceFile(name, zipArchive(members)));

describe('a Shapefile given as files side by side', () => {
  it('is one thing, with a line for each of its files, whatever their order', async () => {
    const outcome = await importSmall(
      sourceFile('dep.shx', 'index'),
      sourceFile('dep.prj', WGS84),
      sourceFile('besoins.csv', 'dep;effectif\n01;30\n'),
      sourceFile('dep.dbf', dbf),
      sourceFile('dep.shp', shp),
    );
    expect(outcome.status).toBe('success');
    expect(outcome.files.map(({ name, kind, read, accepted }) => [name, kind, read, accepted])).toEqual([
      ['dep.shx', 'shapefile-part', 0, 0],
      ['dep.prj', 'shapefile-part', 0, 0],
      ['besoins.csv', 'need-table', 1, 1],
      ['dep.dbf', 'shapefile-part', 0, 0],
      ['dep.shp', 'contours', 5, 5],
    ]);
    expect(countsByReason(outcome, 'dep.prj')).toEqual({ 'shapefile-part-read': 1 });
    expect(outcome.contours?.byLevel.departement.features.map(({ geometry }) => geometry)).toEqual(
      SMALL_CONTOURS.features.map(({ geometry }) => geometry),
    );
  });

  it('may have its files gzipped', async () => {
    const outcome = await importSmall(gzipped('dep.shp.gz', shp), gzipped('dep.dbf.gz', dbf));
    expect(outcome.files).toMatchObject([{ accepted: 5 }, { kind: 'shapefile-part' }]);
  });

  it.each([
    ['.dbf', ['dep.shp', 'dep.prj']],
    ['.shp', ['dep.prj', 'dep.dbf', 'dep.cpg']],
  ])('is refused without its %s, which is named', async (missing, names) => {
    const outcome = await importSmall(
      ...names.map((name) => sourceFile(name, name.endsWith('.shp') ? shp : dbf)),
    );
    expect(outcome.failures).toEqual(
      names.map((fileName) => ({ fileName, code: 'shapefile-incomplete', details: { missing } })),
    );
    expect(outcome.files.map(({ name }) => name)).toEqual(names);
  });

  it('says at each part that the shapes were refused', async () => {
    const four = dbfTable('code', ['01', '2A', '31', '59', '']);
    const outcome = await importSmall(sourceFile('d.dbf', new Uint8Array(four)), sourceFile('d.shp', shp));
    expect(outcome.failures).toMatchObject([
      { fileName: 'd.shp', code: 'contours-incomplete' },
      { fileName: 'd.dbf', code: 'part-of-refused-file', details: { first: 'd.shp' } },
    ]);
  });

  it('gives way to the first that holds the départements', async () => {
    const regions = new Uint8Array(dbfTable('code', ['R1', 'R2', 'R3', 'R4', 'R5']));
    const outcome = await importSmall(
      sourceFile('reg/c.shp', shp),
      sourceFile('reg/c.dbf', regions),
      sourceFile('dep/c.shp', shp),
      sourceFile('dep/c.dbf', dbf),
    );
    expect(outcome.contours?.name).toBe('dep/c.shp');
    expect(outcome.failures).toMatchObject([
      { fileName: 'reg/c.shp', code: 'contours-incomplete' },
      { fileName: 'reg/c.dbf', code: 'part-of-refused-file' },
    ]);
  });
});

describe('archives', () => {
  it.each<[string, ZipMember[]]>([
    [
      'KMZ',
      [
        { name: 'doc.kml', content: smallKml() },
        { name: 'files/icon.png', content: 'PNG' },
      ],
    ],
    ['zipped GeoJSON', [{ name: 'data/dep.geojson', content: GEOJSON }]],
    ['zipped GeoJSON by another name', [{ name: 'dep.json', content: GEOJSON }]],
    ['zipped FlatGeobuf', [{ name: 'dep.fgb', content: smallFlatGeobuf() }]],
  ])('that are %s give their contours', async (_, members) => {
    const outcome = await importZip('c', members);
    expect(outcome.failures).toEqual([]);
    expect(outcome.files).toMatchObject([{ kind: 'contours', read: 5, accepted: 5, warned: 0 }]);
    expect(countsByReason(outcome, 'c')).toEqual({});
  });

  it('may be gzipped in turn', async () => {
    const outcome = await importSmall(gzipped('c.zip.gz', smallShapefile()));
    expect(outcome.files).toMatchObject([{ accepted: 5 }]);
  });

  it('with several Shapefiles give the usable one and say which', async () => {
    const outcome = await importZip('c.zip', [
      { name: 'COMMUNE.shp', content: smallShp() },
      { name: 'REGION.shp', content: smallShp() },
      { name: 'REGION.dbf', content: dbfTable('code', ['11', '24', '27', '28', '99']) },
      { name: 'DEPARTEMENT.shp', content: smallShp() },
      { name: 'DEPARTEMENT.dbf', content: smallDbf() },
    ]);
    expect(outcome.files).toMatchObject([{ read: 5, accepted: 5 }]);
    const [layer] = outcome.files[0]?.reasons ?? [];
    expect(layer).toMatchObject({ code: 'contour-layer-chosen', examples: [{ value: 'DEPARTEMENT' }] });
  });

  it('of another JSON, or of nothing that is read, are not contours', async () => {
    for (const member of [
      { name: 'package.json', content: '{"name": "x"}' },
      { name: 'notice.pdf', content: '%PDF' },
    ]) {
      const outcome = await importZip('c.zip', [member]);
      expect(outcome.files).toMatchObject([{ kind: 'unknown' }]);
    }
  });

  it('are not opened inside another', async () => {
    const inner = { name: 'inner.kml', content: zipArchive([{ name: 'doc.kml', content: smallKml() }]) };
    const outcome = await importZip('c.kmz', [inner]);
    expect(outcome.failures).toMatchObject([{ code: 'damaged-file' }]);
  });
});
