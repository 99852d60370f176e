import type { SourceFile } from '@/ingest';
import type { AppStore } from '../create-app-store';
import { NO_SELECTION } from '../selection';
import { showWhile } from '../show-while';
import { commitDocument } from './commit';
import { notify } from './notify';
import { needOfUser, prepareOnScreen } from './prepare-need';
import { settleStudy } from './settle-study';
import { whenReady } from './when-ready';

/** The file each application was last asked to open. */
const asked = new WeakMap<AppStore, SourceFile>();

/**
 * Opens a dossier in place of the one at hand, as one undo step, once what it hides is chosen and its map is ready; what is
 * done meanwhile is undone with it. A file that cannot be read changes nothing, and another asked for since takes its place.
 */
export async function openDossier(app: AppStore, file: SourceFile): Promise<void> {
  asked.set(app, file);
  const { name: fileName } = file;
  const reading = app.services.openProject(file.content);
  const decoded = await showWhile(app, { code: 'opening-in-progress', fileName }, reading);
  if (!decoded.ok) return notify(app, { code: 'project-refused', fileName, reason: decoded.error.code });
  const settings = settleStudy(app, decoded.value.settings);
  await prepareOnScreen(app, needOfUser(decoded.value), settings.secrecy);
  const document = { ...decoded.value, settings };
  await whenReady(app, {
    isKept: true,
    next: () => (asked.get(app) === file ? document : null),
    show: () => {
      commitDocument(app, 'open-project', () => document);
      app.store.setState({ selection: NO_SELECTION });
      notify(app, { code: 'project-opened', name: document.name });
    },
  });
}
