import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fr } from '../support/catalogues';
import type { ImportOutcome } from '@/ingest';
import { activitesJson, structuresJson } from '../support/finess-plus-fixture';
import { SMALL_CONTOURS, smallKml } from '../support/geometry-files';
import { countsByReason, importSmall, sourceFile } from '../support/source-files';
import { zipArchive } from '../support/zip-archive';

const MEGABYTE = 1_000_000;

function failureOf(outcome: ImportOutcome) {
  return outcome.failures.map(({ code, details }) => ({ code, details }));
}

describe('a file made to fill the memory or the time', () => {
  it('is refused as a gzip once it unpacks past a hundred megabytes and a hundred times its size', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from('{"pmej":['), Buffer.alloc(101 * MEGABYTE, ' ')]));
    const outcome = await importSmall(sourceFile('bombe.json.gz', new Uint8Array(bomb)));
    expect(failureOf(outcome)).toEqual([{ code: 'unpacked-too-large', details: { limitMegabytes: 100 } }]);
  }, 30_000);

  it('is refused as an archive on the same terms, even when it says less than it holds', async () => {
    const shapes = { name: 'dep.shp', content: Buffer.alloc(101 * MEGABYTE), declaredBytes: 100 };
    const table = { name: 'dep.dbf', content: 'x' };
    const outcome = await importSmall(sourceFile('bombe.zip', zipArchive([shapes, table])));
    expect(failureOf(outcome)).toEqual([{ code: 'unpacked-too-large', details: { limitMegabytes: 100 } }]);
  }, 30_000);

  it('is refused as a line of more than a million characters, for what it is', async () => {
    const line = `dep;effectif\n01;${'3'.repeat(3 * MEGABYTE)}`;
    const outcome = await importSmall(sourceFile('ligne.csv', line));
    expect(failureOf(outcome)).toEqual([{ code: 'file-too-large', details: { limitMegabytes: 1 } }]);
  });

  it('is refused as XML of too many elements, or too deep', async () => {
    const open = '<a>'.repeat(201);
    const many = '<a/>'.repeat(500_000);
    for (const content of [open, many]) {
      const outcome = await importSmall(
        sourceFile('x.kml', smallKml().replace('<Document>', `<Document>${content}`)),
      );
      expect(failureOf(outcome)).toEqual([{ code: 'xml-too-intricate', details: { limit: 500_000 } }]);
    }
  });

  it('does not count as XML elements what is in comments, CDATA and attributes', async () => {
    const aside = `<!--${'<a>'.repeat(300)}--><![CDATA[${'<a>'.repeat(300)}]]><a b="${'>'.repeat(300)}"/>`;
    const text = smallKml().replace('<Placemark>', `<Placemark>${aside}`);
    const outcome = await importSmall(sourceFile('x.kml', text));
    expect(outcome.failures).toEqual([]);
    expect(outcome.contours?.byLevel.departement.features).toHaveLength(5);
  });

  it('is not followed as a topology that writes one arc again and again', async () => {
    const size = 2000;
    const topology = {
      type: 'Topology',
      arcs: [Array.from({ length: size }, (_, rank) => [rank, rank])],
      objects: {
        dep: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', properties: { code: '01' }, arcs: [Array.from({ length: size }, () => 0)] },
          ],
        },
      },
    };
    const outcome = await importSmall(sourceFile('x.topojson', JSON.stringify(topology)));
    expect(failureOf(outcome)).toEqual([{ code: 'wrong-schema', details: {} }]);
  });

  it.each<[string, { readonly arcs?: unknown[]; readonly geometry?: object }]>([
    ['an arc', { arcs: [[[0, 0], { length: 1e9 }]] }],
    ['a point', { geometry: { type: 'Point', coordinates: { length: 1e9 } } }],
    ['points', { geometry: { type: 'MultiPoint', coordinates: [[0, 0], { length: 1e9 }] } }],
  ])('is not believed about the length of %s of a topology', async (_, { arcs = [], geometry = {} }) => {
    const geometries = [{ type: 'Polygon', properties: { code: '01' }, arcs: [[0]] }, geometry];
    const objects = { dep: { type: 'GeometryCollection', geometries } };
    const transform = { scale: [1, 1], translate: [0, 0] };
    const text = JSON.stringify({ type: 'Topology', transform, arcs, objects });
    expect(failureOf(await importSmall(sourceFile('x.topojson', text)))).toEqual([
      { code: 'wrong-schema', details: {} },
    ]);
  });
});

describe('words that every object has', () => {
  it.each(['constructor', '__proto__', 'toString', 'valueOf'])('are no public: %s', async (word) => {
    const outcome = await importSmall(sourceFile('x.csv', `dep;public;effectif\n01;${word};3\n31;tous;4\n`));
    expect(countsByReason(outcome, 'x.csv')).toMatchObject({ 'unknown-public': 1 });
    expect(structuredClone(outcome).need?.records).toHaveLength(1);
  });

  it.each(['constructor', '__proto__'])('are no status of a capacity: %s', async (status) => {
    const outcome = await importSmall(
      sourceFile('s', structuresJson([{ finess: '010000001', category: '183', commune: '01053' }])),
      sourceFile('a', activitesJson([['010000001', [{ places: '3', status }]]])),
    );
    expect(countsByReason(outcome, 'a')).toEqual({ 'capacity-other-status': 1 });
    expect(outcome.offer?.establishments[0]?.capacities).toEqual([]);
  });

  it('do not stand for the members of a GeoJSON file', async () => {
    const { type, features } = SMALL_CONTOURS;
    const hidden = `{"__proto__":${JSON.stringify({ type, features })},"features":[]}`;
    expect((await importSmall(sourceFile('x.json', hidden))).contours).toBeNull();
    expect(Reflect.get({}, 'features')).toBeUndefined();
  });
});

describe('numbers that are not what they seem', () => {
  it('past what is exact are refused, not rounded', async () => {
    const exact = String(Number.MAX_SAFE_INTEGER);
    const text = `dep;effectif\n01;${exact}\n31;9007199254740993\n59;${'9'.repeat(400)}\n`;
    const outcome = await importSmall(sourceFile('x.csv', text));
    expect(countsByReason(outcome, 'x.csv')).toMatchObject({ 'count-not-a-number': 2 });
    expect(outcome.need?.records).toMatchObject([{ count: { value: Number.MAX_SAFE_INTEGER } }]);
  });

  it('on two lines of a cell are not read as one', async () => {
    const outcome = await importSmall(sourceFile('x.csv', 'dep;effectif\n01;"3\r02"\n31;5\n59;6\n'));
    expect(outcome.files).toMatchObject([{ read: 3, accepted: 2, rejected: 1 }]);
    expect(countsByReason(outcome, 'x.csv')).toMatchObject({ 'count-not-a-number': 1 });
  });
});

describe('what stands in the lists of FINESS+ without being an entry', () => {
  it('is a row that is refused', async () => {
    const structures = structuresJson([{ finess: '010000001', category: '183', commune: '01053' }]);
    const activites = activitesJson([['010000001', [{ places: '3', status: '08' }]]]);
    const outcome = await importSmall(
      sourceFile('s', structures.replace('"ege": [', '"ege": [null, "x", [1],')),
      sourceFile('a', activites.replace('"capacite": [', '"capacite": [7, ')),
    );
    expect(outcome.files).toMatchObject([
      { read: 4, accepted: 1, rejected: 3 },
      { read: 2, accepted: 1, rejected: 1 },
    ]);
    expect(outcome.ledger).toMatchObject([
      { row: 1, column: 'ege', value: 'null', code: 'unknown-record' },
      { row: 2, column: 'ege', value: 'x', code: 'unknown-record' },
      { row: 3, column: 'ege', value: '[]', code: 'unknown-record' },
      { row: 4 },
      { row: 1, column: 'capacite', value: '7', code: 'unknown-record' },
    ]);
  });
});

it('names in its reasons no more of a file than a screen can show', async () => {
  const headers = Array.from({ length: 5000 }, (_, rank) => `colonne ${String(rank)}`).join(';');
  const outcome = await importSmall(sourceFile('x.csv', `${headers};effectif\n1;2\n`));
  const [told] = outcome.failures;
  const sentence = told === undefined ? '' : fr.importReasons.files[told.code](told.details);
  expect(sentence.length).toBeGreaterThan(0);
  expect(sentence.length).toBeLessThan(1000);
});

it('loses no row to the headers above it, whatever its cells hold', async () => {
  const rows = ['Total;x;;', '01;y;s;31/02/2025', '31;;4;2025', '59;;5;2025;;;;more'];
  const outcome = await importSmall(sourceFile('x.csv', `dep;source;effectif;date\n${rows.join('\n')}\n`));
  const mapped = outcome.surveys[0]?.tables[0]?.layout.headers.slice(0, 4);
  expect(mapped).toEqual(['dep', 'source', 'effectif', 'date']);
});
