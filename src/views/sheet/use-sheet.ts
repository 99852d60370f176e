import { useEffect, useState } from 'react';
import type { ProjectDocument } from '@/project';
import {
  type Selection,
  type SheetView,
  isLongToTell,
  prepareSheets,
  sheetsOf,
  useAppState,
  useAppStore,
} from '@/state';

/** A dossier whose sheets are ready, and what was selected then. */
interface Told {
  readonly document: ProjectDocument;
  readonly selection: Selection;
}

/**
 * The sheet of the selection, `null` when there is none. Where it compares thousands of communes it is made ready a slice at
 * a time: meanwhile the one of the dossier as it was stays, unless other counts are hidden now, or it is `'awaited'`.
 */
export function useSheet(): SheetView | 'awaited' | null {
  const app = useAppStore();
  const document = useAppState((state) => state.document);
  const selection = useAppState((state) => state.selection);
  const [told, setTold] = useState<Told | null>(null);
  const isLong = isLongToTell(document, selection);
  useEffect(() => {
    if (!isLong || selection.kind !== 'territory') return;
    const giveUp = new AbortController();
    const { signal } = giveUp;
    // What cannot be made ready is computed when it is shown.
    void prepareSheets(app, document, { level: selection.level, signal })
      .catch(() => undefined)
      .then(() => {
        if (!signal.aborted) setTold({ document, selection });
      });
    return () => giveUp.abort();
  }, [app, document, selection, isLong]);
  const isTold = told !== null && mayStay(told, { document, selection });
  if (isLong && !isTold) return 'awaited';
  const shown = isLong && told !== null ? told.document : document;
  return sheetsOf(app).sheet({ document: shown, selection });
}

/** Whether a sheet that is on screen tells what may still be told, of what is selected. */
function mayStay(told: Told, { document, selection }: Told): boolean {
  if (told.document === document) return true;
  const isSameSecret = told.document.settings.secrecy === document.settings.secrecy;
  return told.selection === selection && isSameSecret && told.document.need === document.need;
}
