import type { AppStore } from '../create-app-store';
import type { AppState } from '../app-state';
import { notify } from './notify';

/** Pause after the last change before the working copy is written, in milliseconds. */
const AUTOSAVE_DELAY_MS = 400;

/**
 * Keeps the working copy on this device up to date: one write at a time, the newest document wins, a failed write is
 * told once and tried again at the next change.
 *
 * @returns a function that stops the autosave.
 */
export function startAutosave(app: AppStore): () => void {
  const { store, services } = app;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = false;
  let failedBefore = false;

  async function write(): Promise<void> {
    if (writing) return;
    writing = true;
    const { document } = store.getState();
    const result = await services.storage.save(document);
    writing = false;
    if (!result.ok && !failedBefore) notify(app, { code: 'autosave-failed', reason: result.error.code });
    failedBefore = !result.ok;
    if (store.getState().document !== document) return schedule();
    store.setState({
      saveStatus: result.ok ? { kind: 'saved' } : { kind: 'failed', reason: result.error.code },
    });
  }

  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), AUTOSAVE_DELAY_MS);
  }

  const unsubscribe = store.subscribe((state: AppState, previous: AppState) => {
    if (state.document === previous.document) return;
    store.setState({ saveStatus: { kind: 'saving' } });
    schedule();
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
