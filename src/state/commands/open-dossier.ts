import type { SourceFile } from '@/ingest';
import { rulesInForce } from '@/project';
import type { AppStore } from '../create-app-store';
import { NO_SELECTION } from '../selection';
import { showWhile } from '../show-while';
import { commitDocument } from './commit';
import { notify } from './notify';
import { needOfUser, prepareOnScreen } from './prepare-need';
import { settleStudy } from './settle-study';
import { whenReady } from './when-ready';

/**
 * Opens a dossier in place of the one at hand, as one undo step, once what it hides is chosen and its map is ready; what is
 * done meanwhile is undone with it. A file that cannot be read changes nothing.
 *
 * @param signal - aborted once another dossier is asked for: this one is then given up.
 */
export async function openDossier(
  app: AppStore,
  { name: fileName, content }: SourceFile,
  signal: AbortSignal,
): Promise<void> {
  const reading = Promise.race([app.services.openProject(content), givenUp(signal)]);
  const decoded = await showWhile(app, { code: 'opening-in-progress', fileName }, reading);
  if (decoded === null) return;
  if (!decoded.ok) return notify(app, { code: 'project-refused', fileName, reason: decoded.error.code });
  const settings = settleStudy(app, decoded.value.settings);
  const giveUp = new AbortController();
  signal.addEventListener('abort', () => giveUp.abort(), { once: true });
  const preparing = prepareOnScreen(
    app,
    { need: needOfUser(decoded.value), rules: rulesInForce(settings) },
    giveUp,
  );
  if ((await preparing) === false || signal.aborted) return;
  const document = { ...decoded.value, settings };
  await whenReady(app, {
    isKept: true,
    next: () => (signal.aborted ? null : document),
    show: () => {
      commitDocument(app, 'open-project', () => document);
      app.store.setState({ selection: NO_SELECTION });
      notify(app, { code: 'project-opened', name: document.name });
    },
  });
}

/** Ends as soon as a dossier is given up: it is still being read, but nobody waits for it. */
function givenUp(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
