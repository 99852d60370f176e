import { type Part, takeApart } from '@/lib/parts';
import { openProject } from '@/project';

/** What opening a dossier gives. */
export type OpenedDossier = Awaited<ReturnType<typeof openProject>>;

/** What the worker that opens dossiers says: parts of what it read, then the rest. */
export type DossierMessage = { readonly part: Part } | { readonly opened: OpenedDossier };

/** Opens a dossier and gives it a part at a time: one with a country of communes is long to copy. */
export async function giveDossier(content: Blob, give: (message: DossierMessage) => void): Promise<void> {
  const { trunk, parts } = takeApart(await openProject(content));
  for (const part of parts) give({ part });
  give({ opened: trunk as OpenedDossier });
}
