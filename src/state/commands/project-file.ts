import type { SourceFile } from '@/ingest';
import { emptyProject, encodeProject, figuresVersionOf, type ProjectDocument } from '@/project';
import type { AppStore } from '../create-app-store';
import { NO_SELECTION } from '../selection';
import { commitDocument } from './commit';
import { notify } from './notify';

/** Names the dossier. A blank name is refused. */
export function renameProject(app: AppStore, name: string): void {
  const trimmed = name.trim();
  if (trimmed === '') return;
  commitDocument(app, 'rename-project', (document) =>
    document.name === trimmed ? document : { ...document, name: trimmed },
  );
}

/** Starts again on the embedded data; the dossier left can be brought back by undo. */
export function newProject(app: AppStore, name: string): void {
  commitDocument(app, 'new-project', () => emptyProject(name, app.embedded.demonstrationNeed));
  app.store.setState({ selection: NO_SELECTION });
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

/** Opens a dossier in place of the one at hand, as one undo step; a file that cannot be read changes nothing. */
export async function openProjectFile(app: AppStore, file: SourceFile): Promise<void> {
  const decoded = await app.services.openProject(file.content);
  if (!decoded.ok) {
    notify(app, { code: 'project-refused', fileName: file.name, reason: decoded.error.code });
    return;
  }
  const [settling, preparing] = await Promise.all([import('./settle-study'), import('./prepare-need')]).catch(
    () => [null, null],
  );
  if (settling === null || preparing === null) {
    notify(app, { code: 'project-refused', fileName: file.name, reason: 'reader-not-loaded' });
    return;
  }
  const settings = settling.settleStudy(app, decoded.value.settings);
  await preparing.prepareOnScreen(app, preparing.needOfUser(decoded.value), settings.secrecy);
  commitDocument(app, 'open-project', () => ({ ...decoded.value, settings }));
  app.store.setState({ selection: NO_SELECTION });
  notify(app, { code: 'project-opened', name: decoded.value.name });
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
