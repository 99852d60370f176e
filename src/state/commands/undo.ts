import type { AppStore } from '../create-app-store';
import { type History, type HistoryMove, type HistoryNote, redoStep, undoStep } from '../history';
import { notify } from './notify';
import { whenReady } from './when-ready';

/** Takes the last change back. */
export function undo(app: AppStore): void {
  const from = standing(app);
  const note = from.history.past.at(-1)?.note;
  applyMove(app, undoStep(from.history, from), note === undefined ? null : { code: 'undone', note });
}

/** Makes the last change taken back again. */
export function redo(app: AppStore): void {
  const from = standing(app);
  const note = from.history.future[0]?.note;
  applyMove(app, redoStep(from.history, from), note === undefined ? null : { code: 'redone', note });
}

interface Waiting {
  readonly move: HistoryMove;
  /** The history it leaves. */
  readonly left: History;
}

/** Moves that are made ready to be shown. */
const waiting = new WeakMap<AppStore, Waiting>();

/** Where the next step starts from: where the one that is made ready leads, for who presses twice. */
function standing(app: AppStore): HistoryMove {
  const { history, document, group } = app.store.getState();
  const before = waiting.get(app);
  return before?.left === history ? before.move : { history, document, group };
}

function applyMove(
  app: AppStore,
  move: HistoryMove | null,
  told: { readonly code: 'undone' | 'redone'; readonly note: HistoryNote } | null,
): void {
  if (move === null || told === null) return;
  const { store } = app;
  const step: Waiting = { move, left: store.getState().history };
  waiting.set(app, step);
  const arrival = whenReady(app, {
    // A change made meanwhile is not lost: the step then gives way.
    next: () => (store.getState().history === step.left ? move.document : null),
    show: () => {
      store.setState(move);
      notify(app, told);
    },
  });
  void arrival.finally(() => {
    if (waiting.get(app) === step) waiting.delete(app);
  });
}
