import { useMessages } from '@/i18n/react';
import { type HistoryNote, useAppState } from '@/state';

/** What undo or redo would do, in words; `null` when there is nothing to do. */
export interface HistorySteps {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Names the steps at the ends of the history. */
export function useHistorySteps(): HistorySteps {
  const { bar, steps } = useMessages().app;
  const words: Readonly<Record<HistoryNote, string>> = steps;
  const { past, future } = useAppState((state) => state.history);
  const undone = past.at(-1);
  const redone = future[0];
  return {
    undo: undone === undefined ? null : bar.undoStep({ step: words[undone.note] }),
    redo: redone === undefined ? null : bar.redoStep({ step: words[redone.note] }),
  };
}
