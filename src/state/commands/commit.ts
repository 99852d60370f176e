import type { ProjectDocument, ProjectSettings } from '@/project';
import type { AppStore } from '../create-app-store';
import { type HistoryNote, recordStep } from '../history';

/**
 * Writes a new document as one undo step. The only way a command changes the document.
 *
 * @param change - gets the document as it stands; returning the same object changes nothing and records nothing.
 */
export function commitDocument(
  { store }: AppStore,
  note: HistoryNote,
  change: (document: ProjectDocument) => ProjectDocument,
): void {
  const { document, group, history } = store.getState();
  const next = change(document);
  if (next === document) return;
  store.setState({ document: next, history: recordStep(history, note, { document, group }) });
}

/** Writes some settings of the document as one undo step; settings already in force record nothing. */
export function commitSettings(app: AppStore, note: HistoryNote, patch: Partial<ProjectSettings>): void {
  commitDocument(app, note, (document) => {
    const settings = { ...document.settings, ...patch };
    const keys = Object.keys(patch) as (keyof ProjectSettings)[];
    const unchanged = keys.every((key) => Object.is(document.settings[key], settings[key]));
    return unchanged ? document : { ...document, settings };
  });
}
