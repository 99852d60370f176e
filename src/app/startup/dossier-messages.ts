import { type Part, takeApart } from '@/lib/parts';
import { openProject } from '@/project';
import { createProjectStorage, type ProjectStorage } from '@/project/storage';

/** What opening a dossier gives. */
export type OpenedDossier = Awaited<ReturnType<typeof openProject>>;

/** What reading the working copy of this device gives. */
export type LoadedCopy = Awaited<ReturnType<ProjectStorage['load']>>;

/** Where a dossier is read from: a file, or the working copy of this device. */
export type DossierPlace = Blob | 'working-copy';

/** What the worker that opens dossiers says: parts of what it read, then the rest. */
export type DossierMessage = { readonly part: Part } | { readonly opened: OpenedDossier | LoadedCopy };

/** Opens a dossier and gives it a part at a time: one with a country of communes is long to copy. */
export async function giveDossier(
  place: DossierPlace,
  give: (message: DossierMessage) => void,
): Promise<void> {
  const read = place === 'working-copy' ? createProjectStorage().load() : openProject(place);
  const { trunk, parts } = takeApart(await read);
  for (const part of parts) give({ part });
  give({ opened: trunk as OpenedDossier | LoadedCopy });
}
