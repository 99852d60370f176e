import { MAX_SYMBOL_RADIUS_PX } from '@/cartography';
import type { MappedLevel } from '@/domain/territory';
import type { ProjectDocument } from '@/project';
import type { SavedMapping, StorageErrorCode } from '@/project/storage';
import type { FigureQuestion } from './figure-question';
import { EMPTY_HISTORY, type History } from './history';
import { type ImportTask, NO_IMPORT } from './import-task';
import type { Notice } from './notice';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences';
import { NO_GROUP, NO_SELECTION, type Selection, type TerritoryGroup } from './selection';

/** Whether the working copy on this device holds the document as it stands. */
export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: StorageErrorCode };

/** What the pointer or the keyboard is on. */
export interface Hover {
  readonly territoryCode: string | null;
  readonly finessEt: string | null;
}

/** What was pressed on the map. */
export interface Pressed extends Hover {
  /** Level of the territory as the map draws it: for a moment after a change of level, the one before. */
  readonly territoryLevel: MappedLevel | null;
}

/**
 * The whole state, by lifetime: `document` is saved and undoable, `preferences` and `savedMappings` stay on this device,
 * the rest is live and gone with the page. What can be computed is in selectors, never here.
 */
export interface AppState {
  readonly document: ProjectDocument;
  readonly history: History;
  readonly preferences: Preferences;
  /** As they were when an import last began. */
  readonly savedMappings: readonly SavedMapping[];
  readonly selection: Selection;
  readonly hover: Hover | null;
  /** The territories the user put together in a chart or a table. */
  readonly group: TerritoryGroup;
  /** The figure the user asks the origin of. */
  readonly question: FigureQuestion | null;
  /** Radius of the largest circle the map has room for, in CSS pixels. */
  readonly largestSymbolPx: number;
  readonly importTask: ImportTask;
  readonly saveStatus: SaveStatus;
  readonly notices: readonly Notice[];
}

/** State at start on a document. */
export function initialState(
  document: ProjectDocument,
  preferences: Preferences = DEFAULT_PREFERENCES,
): AppState {
  return {
    document,
    history: EMPTY_HISTORY,
    preferences,
    savedMappings: [],
    selection: NO_SELECTION,
    hover: null,
    group: NO_GROUP,
    question: null,
    largestSymbolPx: MAX_SYMBOL_RADIUS_PX,
    importTask: NO_IMPORT,
    saveStatus: { kind: 'saved' },
    notices: [],
  };
}
