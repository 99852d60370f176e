import { importFiles, type ImportInput, type SourceFile } from '@/ingest';
import { NO_CHOICES } from '@/ingest/mapping';
import { type AppServices, bindCommands } from '@/state';
import { fakeApp } from './fake-services';
import { gridCommunes, gridFile } from './grid-communes';
import { smallFrance } from './small-france';
import { quietHooks } from './source-files';

/** The contours of the communes of the grid, as a file. */
export const GRID_SOURCE: SourceFile = {
  name: 'communes.geojson',
  content: new Blob([JSON.stringify(gridFile())]),
};

/** Imports files over the directory of the grid. */
export function importOverGrid({ files }: Pick<ImportInput, 'files'>) {
  const context = { communes: gridCommunes(), hierarchy: smallFrance() };
  return importFiles({ files, choices: NO_CHOICES }, context, quietHooks());
}

/** An application whose dossier holds the contours of the four communes of the grid. */
export async function gridDossier(services: Partial<AppServices> = {}) {
  const app = fakeApp({
    loadCommunes: () => Promise.resolve(gridCommunes()),
    runImport: importOverGrid,
    ...services,
  });
  const commands = bindCommands(app);
  await commands.importFiles([GRID_SOURCE]);
  commands.acceptImport();
  return { app, commands, document: () => app.store.getState().document };
}
