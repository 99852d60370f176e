import type { AppStore } from '../create-app-store';
import { type HistoryMove, redoStep, undoStep } from '../history';
import type { HistoryNote } from '../history';
import { notify } from './notify';

/** Takes the last change back. */
export function undo(app: AppStore): void {
  const { history, document } = app.store.getState();
  const note = history.past.at(-1)?.note;
  applyMove(app, undoStep(history, document), note === undefined ? null : { code: 'undone', note });
}

/** Makes the last change taken back again. */
export function redo(app: AppStore): void {
  const { history, document } = app.store.getState();
  const note = history.future[0]?.note;
  applyMove(app, redoStep(history, document), note === undefined ? null : { code: 'redone', note });
}

function applyMove(
  app: AppStore,
  move: HistoryMove | null,
  told: { readonly code: 'undone' | 'redone'; readonly note: HistoryNote } | null,
): void {
  if (move === null || told === null) return;
  app.store.setState({ document: move.document, history: move.history });
  notify(app, told);
}
