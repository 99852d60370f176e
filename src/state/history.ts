import type { ProjectDocument } from '@/project';
import type { TerritoryGroup } from './selection';

/** What an undo step did, so that menus can say « Annuler : … ». Catalogues translate every note. */
export type HistoryNote =
  | 'rename-project'
  | 'choose-indicator'
  | 'choose-level'
  | 'choose-study'
  | 'choose-need-source'
  | 'choose-date'
  | 'choose-compared-date'
  | 'keep-earlier-offer'
  | 'remove-earlier-offer'
  | 'change-classification'
  | 'change-palette'
  | 'lock-classes'
  | 'unlock-classes'
  | 'toggle-layer'
  | 'filter-categories'
  | 'change-perimeter'
  | 'change-indicators'
  | 'change-columns'
  | 'change-overlaps'
  | 'change-secrecy'
  | 'minimise-suppression'
  | 'choose-figure-mode'
  | 'choose-smoothing'
  | 'choose-reference'
  | 'change-custom-set'
  | 'change-peer-rule'
  | 'choose-significance-test'
  | 'change-gaps'
  | 'change-white-zones'
  | 'choose-fill'
  | 'choose-measures'
  | 'change-borders'
  | 'choose-category'
  | 'choose-dot-unit'
  | 'enlarge-paris'
  | 'swipe-maps'
  | 'import-files'
  | 'forget-dataset'
  | 'open-project'
  | 'open-link'
  | 'go-back'
  | 'group-territories'
  | 'new-project';

/** What a step brings back: the dossier, and the territories that were put together. */
interface Recorded {
  readonly document: ProjectDocument;
  readonly group: TerritoryGroup;
}

interface HistoryStep extends Recorded {
  readonly note: HistoryNote;
}

/**
 * Documents and groups that can come back. Steps hold references to immutable datasets, so a hundred steps weigh no more than
 * what changed between them.
 */
export interface History {
  readonly past: readonly HistoryStep[];
  readonly future: readonly HistoryStep[];
}

/** Steps kept; the oldest is forgotten first. */
const HISTORY_LIMIT = 100;

/** A history where nothing can be undone. */
export const EMPTY_HISTORY: History = { past: [], future: [] };

/** Remembers what stood before a change; what had been undone is forgotten. */
export function recordStep(history: History, note: HistoryNote, { document, group }: Recorded): History {
  return { past: [...history.past, { note, document, group }].slice(-HISTORY_LIMIT), future: [] };
}

/** What is brought back and the history that goes with it. */
export interface HistoryMove extends Recorded {
  readonly history: History;
}

/** Goes back one step, or `null` when there is none. */
export function undoStep(history: History, { document, group }: Recorded): HistoryMove | null {
  const step = history.past.at(-1);
  if (step === undefined) return null;
  return {
    document: step.document,
    group: step.group,
    history: {
      past: history.past.slice(0, -1),
      future: [{ note: step.note, document, group }, ...history.future],
    },
  };
}

/** Goes forward one step, or `null` when nothing was undone. */
export function redoStep(history: History, { document, group }: Recorded): HistoryMove | null {
  const [step, ...future] = history.future;
  if (step === undefined) return null;
  return {
    document: step.document,
    group: step.group,
    history: { past: [...history.past, { note: step.note, document, group }], future },
  };
}
