import type { SourceFile } from '@/ingest';
import { emptyProject, encodeProject, figuresVersionOf, type ProjectDocument } from '@/project';
import type { AppStore } from '../create-app-store';
import { NO_SELECTION } from '../selection';
import { commitDocument } from './commit';
import { notify } from './notify';
import { whenReady } from './when-ready';

/** Names the dossier. A blank name is refused. */
export function renameProject(app: AppStore, name: string): void {
  const trimmed = name.trim();
  if (trimmed === '') return;
  commitDocument(app, 'rename-project', (document) =>
    document.name === trimmed ? document : { ...document, name: trimmed },
  );
}

/** Gives a dossier nobody named the title it has in another language: no step of the user's, for he did nothing to it. */
export function translateUntitled({ store }: AppStore, former: string, title: string): void {
  const { document } = store.getState();
  if (document.name === former && title !== former)
    store.setState({ document: { ...document, name: title } });
}

/** The last opening each application was asked for. */
const openings = new WeakMap<AppStore, AbortController>();

/** Starts again on the embedded data; the dossier left can be brought back by undo, one on its way is given up. */
export function newProject(app: AppStore, name: string): void {
  openings.get(app)?.abort();
  const document = emptyProject(name, app.embedded.demonstrationNeed);
  void whenReady(app, {
    next: () => document,
    show: () => {
      commitDocument(app, 'new-project', () => document);
      app.store.setState({ selection: NO_SELECTION });
    },
  });
}

/**
 * Hands the dossier to the user as a `.maillage.json` file, with the fingerprint of its figures; without it when it cannot
 * be computed.
 */
export async function saveProjectFile(app: AppStore): Promise<void> {
  const { document } = app.store.getState();
  const figuresSha256 = await app.services.fingerprint(document).catch(() => null);
  const fileName = `${fileNameOf(document.name)}.maillage.json`;
  const saved = { ...document, figuresSha256, figuresVersion: figuresVersionOf(document) };
  app.services.saveFile(fileName, await fileOf(saved));
  notify(app, { code: 'project-saved', fileName });
}

/** Written a slice at a time; at once where what does it cannot be fetched, for a dossier is saved whatever happens. */
async function fileOf(document: ProjectDocument): Promise<Blob> {
  const encoder = await import('./encode-to-blob').catch(() => null);
  if (encoder !== null) return encoder.encodeToBlob(document);
  return new Blob([encodeProject(document)], { type: 'application/json' });
}

/**
 * Opens a dossier in place of the one at hand, unless another is asked for before it is there. What does it is fetched now:
 * most pages open none.
 */
export async function openProjectFile(app: AppStore, file: SourceFile): Promise<void> {
  openings.get(app)?.abort();
  const opening = new AbortController();
  openings.set(app, opening);
  const opener = await import('./open-dossier').catch(() => null);
  if (opener === null)
    return notify(app, { code: 'project-refused', fileName: file.name, reason: 'reader-not-loaded' });
  return opener.openDossier(app, file, opening.signal);
}

/** A name a file system takes: letters, digits and hyphens, accents removed. */
export function fileNameOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  return (
    plain
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .toLowerCase() || 'dossier'
  );
}
