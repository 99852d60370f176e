import { expect, it } from 'vitest';
import { contoursAt } from '@/domain/territory';
import { importFiles } from '@/ingest';
import { NO_CHOICES } from '@/ingest/mapping';
import { bindCommands } from '@/state';
import { fakeApp } from '../support/fake-services';
import { gridCommunes, gridFile } from '../support/grid-communes';
import { smallFrance } from '../support/small-france';
import { quietHooks } from '../support/source-files';

const FILE = { name: 'communes.geojson', content: new Blob([JSON.stringify(gridFile())]) };

/** A dossier with the four communes of the grid, and as many shapes besides, which the directory does not know. */
async function withShapes(others: number) {
  const context = { communes: gridCommunes(), hierarchy: smallFrance() };
  const app = fakeApp({
    loadCommunes: () => Promise.resolve(gridCommunes()),
    runImport: ({ files }) => importFiles({ files, choices: NO_CHOICES }, context, quietHooks()),
  });
  const commands = bindCommands(app);
  await commands.importFiles([FILE]);
  commands.acceptImport();
  app.store.setState(({ document }) => {
    const commune = document.fineContours.commune;
    if (commune === undefined) throw new Error('No commune was imported');
    const unknown = Array.from({ length: others }, (_, rank) => ({ code: `X${rank}`, polygons: [] }));
    const shapes = [...commune.mesh.shapes, ...unknown];
    const mesh = { ...commune.mesh, shapes };
    return { document: { ...document, fineContours: { commune: { ...commune, mesh } } } };
  });
  const document = () => app.store.getState().document;
  const drawn = () => contoursAt(app.select.contours(document()), 'commune').features.length;
  return { commands, level: () => document().settings.level, drawn };
}

it('shows a level of thousands of contours once they are drawn, and what was on screen until then', async () => {
  const { commands, level, drawn } = await withShapes(5_000);
  const entered = commands.enterLevel('commune', 'light');
  expect(level()).toBe('departement');
  await entered;
  expect([level(), drawn()]).toEqual(['commune', 4]);
  commands.undo();
  expect(level()).toBe('departement');
});

it('gives a level up for one chosen since, by whatever way', async () => {
  const { commands, level } = await withShapes(5_000);
  const first = commands.enterLevel('commune', 'light');
  const second = commands.enterLevel('region', 'light');
  await Promise.all([first, second]);
  expect(level()).toBe('region');
  const third = commands.enterLevel('commune', 'light');
  commands.chooseLevel('departement');
  await third;
  expect(level()).toBe('departement');
});

it('shows a level of few contours at once', async () => {
  const { commands, level } = await withShapes(0);
  void commands.enterLevel('commune', 'light');
  expect(level()).toBe('commune');
});
