import { describe, expect, it } from 'vitest';
import { importFiles, type SourceFile } from '@/ingest';
import { NO_CHOICES } from '@/ingest/mapping';
import { gridCommunes, gridFile, gridSquare } from '../support/grid-communes';
import { smallFrance } from '../support/small-france';
import { countsByReason, quietHooks, sourceFile } from '../support/source-files';

function importGrid(...files: readonly SourceFile[]) {
  const context = { communes: gridCommunes(), hierarchy: smallFrance() };
  return importFiles({ files, choices: NO_CHOICES }, context, quietHooks());
}

function geojson(name: string, features: readonly unknown[]) {
  return sourceFile(name, JSON.stringify({ type: 'FeatureCollection', features }));
}

function feature(properties: Readonly<Record<string, unknown>>, geometry: unknown) {
  return { type: 'Feature', properties, geometry };
}

const COMMUNES = gridFile().features;
const FOUR = COMMUNES.map(({ properties }) => properties['INSEE_COM']);

describe('contours of communes', () => {
  it('are known by their INSEE codes, whatever else names their EPCI and département', async () => {
    const { fineContours, contours, status, files } = await importGrid(geojson('communes.geojson', COMMUNES));
    expect(status).toBe('success');
    expect(contours).toBeNull();
    expect(fineContours?.commune?.level).toBe('commune');
    expect(fineContours?.commune?.mesh.shapes.map(({ code }) => code)).toEqual(FOUR);
    expect(fineContours?.commune?.mesh.lines).toHaveLength(8);
    expect(fineContours?.commune?.provenance).toMatchObject({ source: 'communes.geojson', status: 'user' });
    expect(files[0]).toMatchObject({ kind: 'contours', read: 4, accepted: 4, rejected: 0 });
  });

  it('say which communes the file does not draw', async () => {
    const outcome = await importGrid(geojson('communes.geojson', COMMUNES));
    const group = outcome.files[0]?.reasons.find(({ code }) => code === 'territories-without-shape');
    expect(group?.examples[0]?.value).toBe('1 (75056)');
  });

  it.each(['codgeo', 'code', 'id', 'com_code', 'DEPCOM'])('are found in %s', async (property) => {
    const features = COMMUNES.map(({ properties, geometry }) =>
      feature({ [property]: properties['INSEE_COM'] }, geometry),
    );
    const { fineContours } = await importGrid(geojson('communes.geojson', features));
    expect(fineContours?.commune?.mesh.shapes.map(({ code }) => code)).toEqual(FOUR);
  });

  it('give back the zero a spreadsheet took, and take a code in a list of one', async () => {
    const [first, second] = COMMUNES;
    const outcome = await importGrid(
      geojson('communes.geojson', [
        feature({ code_insee: 1001 }, first?.geometry),
        feature({ code_insee: ['01002'] }, second?.geometry),
      ]),
    );
    expect(outcome.fineContours?.commune?.mesh.shapes.map(({ code }) => code)).toEqual(['01001', '01002']);
    expect(countsByReason(outcome, 'communes.geojson')).toMatchObject({ 'lost-zero-repaired': 1 });
  });

  it('put the arrondissements of Paris together', async () => {
    const corner = [2.34, 48.86] as const;
    const outcome = await importGrid(
      geojson('paris.geojson', [
        feature({ code_insee: '75101' }, gridSquare(0, 0, corner)),
        feature({ code_insee: '75102' }, gridSquare(1, 0, corner)),
      ]),
    );
    const [paris, ...others] = outcome.fineContours?.commune?.mesh.shapes ?? [];
    expect(others).toEqual([]);
    expect(paris).toMatchObject({ code: '75056' });
    expect(paris?.polygons).toHaveLength(2);
    const group = outcome.files[0]?.reasons.find(({ code }) => code === 'shape-part-of-commune');
    expect(group?.examples[0]?.value).toBe('2');
  });

  it('account for what they leave: no code, another code, a point, a second contour of one', async () => {
    const [first] = COMMUNES;
    const outcome = await importGrid(
      geojson('communes.geojson', [
        ...COMMUNES,
        feature({ INSEE_COM: null }, gridSquare(2, 0)),
        feature({ INSEE_COM: '99123' }, gridSquare(3, 0)),
        feature({ INSEE_COM: '01002' }, { type: 'Point', coordinates: [5, 46] }),
        feature({ INSEE_COM: '01001' }, first?.geometry),
      ]),
    );
    expect(outcome.files[0]).toMatchObject({ read: 8, accepted: 4, rejected: 4 });
    expect(countsByReason(outcome, 'communes.geojson')).toMatchObject({
      'shape-without-code': 1,
      'shape-of-unknown-territory': 1,
      'shape-not-an-area': 1,
      'duplicate-shape': 1,
    });
  });

  it('are turned into degrees from Lambert-93', async () => {
    // Near Bourg-en-Bresse: 871 000 m east, 6 570 000 m north of Lambert-93 is about 5.2° east, 46.2° north.
    const [west, south] = [871_000, 6_570_000];
    const square = [
      [west, south],
      [west, south + 2_000],
      [west + 2_000, south + 2_000],
      [west + 2_000, south],
      [west, south],
    ];
    const outcome = await importGrid(
      geojson('communes.geojson', [
        feature({ INSEE_COM: '01001' }, { type: 'Polygon', coordinates: [square] }),
      ]),
    );
    const [[longitude = 0, latitude = 0] = []] = outcome.fineContours?.commune?.mesh.lines[0] ?? [];
    expect(longitude).toBeCloseTo(5.21, 1);
    expect(latitude).toBeCloseTo(46.2, 1);
    expect(countsByReason(outcome, 'communes.geojson')).toMatchObject({ 'contours-assumed-lambert-93': 1 });
  });
});

describe('contours of EPCI', () => {
  const EPCI = [
    feature({ CODE_SIREN: '200000001', NOM: 'CC du Sud' }, gridSquare(0, 0)),
    feature({ CODE_SIREN: '200 000 002', NOM: 'CC du Nord' }, gridSquare(0, 1)),
    feature({ CODE_SIREN: '200000009', NOM: 'Dissoute' }, gridSquare(0, 2)),
  ];

  it('are known by their SIREN', async () => {
    const outcome = await importGrid(geojson('epci.geojson', EPCI));
    expect(outcome.fineContours?.epci?.mesh.shapes.map(({ code }) => code)).toEqual([
      '200000001',
      '200000002',
    ]);
    expect(countsByReason(outcome, 'epci.geojson')).toEqual({ 'shape-of-unknown-territory': 1 });
  });

  it('come beside those of communes', async () => {
    const { fineContours } = await importGrid(
      geojson('epci.geojson', EPCI),
      geojson('communes.geojson', COMMUNES),
    );
    expect(Object.keys(fineContours ?? {}).sort()).toEqual(['commune', 'epci']);
  });

  it('are those of the first file when two draw them', async () => {
    const outcome = await importGrid(geojson('epci.geojson', EPCI), geojson('again.geojson', EPCI));
    expect(outcome.fineContours?.epci?.name).toBe('epci.geojson');
    expect(outcome.failures).toMatchObject([{ fileName: 'again.geojson', code: 'second-file-of-a-kind' }]);
  });
});
