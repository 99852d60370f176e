import { describe, expect, it } from 'vitest';
import { contoursAt, type CustomCode, type CommuneCode, type FineContourSets } from '@/domain/territory';
import type { SourceFile } from '@/ingest';
import { takeAllSteps } from '@/lib';
import { type ProjectDocument, sourcesOf } from '@/project';
import { verifyDocument } from '@/project/verification';
import { gridFile } from '../support/grid-communes';
import { GRID_SOURCE, gridDossier, importOverGrid } from '../support/grid-dossier';
import { provenance } from '../support/small-embedded';

async function withCommunes() {
  const { app, commands, document } = await gridDossier();
  const codesAt = (level: 'departement' | 'epci' | 'commune' | 'custom') =>
    contoursAt(app.select.contours(document()), level).features.map(({ properties }) => properties.code);
  /** Chooses a level and waits for what draws it. */
  const show = async (level: 'epci' | 'commune' | 'custom') => {
    commands.chooseLevel(level);
    await expect.poll(() => codesAt(level)).not.toEqual([]);
  };
  return { app, commands, document, codesAt, show };
}

describe('the files contours of communes and of EPCI were read of', () => {
  const verify = (document: ProjectDocument, ...files: readonly SourceFile[]) =>
    verifyDocument(
      { document, files, savedFigures: null },
      {
        runImport: importOverGrid,
        fingerprint: () => Promise.resolve(''),
        takeSteps: (steps) => Promise.resolve(takeAllSteps(steps)),
      },
    );

  it('are kept, and verified with their bytes', async () => {
    const { document } = await withCommunes();
    expect(sourcesOf(document(), 'fineContours').map(({ name }) => name)).toEqual(['communes.geojson']);
    const same = await verify(document(), GRID_SOURCE);
    expect(same.datasets).toEqual([{ dataset: 'fineContours', earlier: null, verdict: 'identical' }]);
    const { features, ...collection } = gridFile();
    const moved = {
      ...GRID_SOURCE,
      content: new Blob([JSON.stringify({ ...collection, features: features.slice(1) })]),
    };
    const other = await verify(document(), moved);
    expect(other.datasets).toEqual([{ dataset: 'fineContours', earlier: null, verdict: 'different' }]);
    expect((await verify(document())).datasets[0]?.verdict).toBe('absent');
  });

  it('leave the dossier with the contours, and are unknown in one of before they were kept', async () => {
    const { commands, document } = await withCommunes();
    const before = {
      ...document(),
      sources: document().sources.map((source) => ({ ...source, fineContourIds: [] })),
    };
    expect((await verify(before, GRID_SOURCE)).datasets[0]?.verdict).toBe('unknown');
    commands.forgetFineContours('commune');
    expect(sourcesOf(document(), 'fineContours')).toEqual([]);
  });
});

describe('contours of communes in a dossier', () => {
  it('draw communes, named by the directory, and leave the larger territories as they were', async () => {
    const { app, document, codesAt, show } = await withCommunes();
    const before = codesAt('departement');
    await show('commune');
    const drawn = contoursAt(app.select.contours(document()), 'commune').features;
    expect(drawn.map(({ properties }) => properties)).toEqual([
      { code: '01001', name: 'Ambléon' },
      { code: '01002', name: 'Bény' },
      { code: '01003', name: 'Ceyzériat' },
      { code: '01004', name: 'Druillat' },
    ]);
    expect(codesAt('departement')).toEqual(before);
  });

  it('draw EPCI without the borders of their communes', async () => {
    const { app, document, show } = await withCommunes();
    await show('epci');
    const [south] = contoursAt(app.select.contours(document()), 'epci').features;
    expect(south?.properties).toEqual({ code: '200000001', name: 'CC du Sud' });
    // Two squares side by side: six corners, the first again at the end.
    expect(south?.geometry.coordinates[0]).toHaveLength(7);
  });

  it('draw the territories of the user', async () => {
    const { app, document, show } = await withCommunes();
    app.store.setState({
      document: {
        ...document(),
        territories: {
          id: 't',
          name: 'Bassins',
          provenance: provenance('bassins', 'user'),
          territories: [
            {
              code: 'ouest' as CustomCode,
              name: 'Ouest',
              communes: ['01001', '01003'] as unknown as CommuneCode[],
            },
          ],
        },
      },
    });
    await show('custom');
    const [west] = contoursAt(app.select.contours(document()), 'custom').features;
    expect(west?.properties.name).toBe('Ouest');
    expect(west?.geometry.coordinates[0]).toHaveLength(7);
  });

  it('are cited where they are drawn, before the contours over which they lie', async () => {
    const { app, document, show } = await withCommunes();
    const sources = () => app.select.contourSources(document()).map(({ source }) => source);
    const shipped = sources();
    expect(shipped).toHaveLength(1);
    await show('epci');
    expect(sources()).toEqual(['communes.geojson', ...shipped]);
    expect(app.select.contourSources({ ...document() })).toBe(app.select.contourSources(document()));
  });

  it('are the same object as long as nothing they rest on changed', async () => {
    const { app, commands, document, show } = await withCommunes();
    await show('commune');
    const before = contoursAt(app.select.contours(document()), 'commune');
    commands.toggleLayer('labels');
    expect(contoursAt(app.select.contours(document()), 'commune')).toBe(before);
  });

  it('are forgotten and brought back in one step', async () => {
    const { app, commands, document, codesAt, show } = await withCommunes();
    await show('commune');
    commands.forgetFineContours('commune');
    expect(document().fineContours).toEqual({} satisfies FineContourSets);
    expect(codesAt('commune')).toEqual([]);
    expect(app.select.scene(document(), 'light').contours.features).toEqual([]);
    commands.undo();
    expect(codesAt('commune')).toHaveLength(4);
  });
});
