import { type FinessNumber, isFinessNumber } from '@/domain/offer';
import type { AppStore } from '../create-app-store';
import type { Hover, Pressed } from '../app-state';
import {
  establishmentSelection,
  groupCodesAt,
  NO_GROUP,
  NO_SELECTION,
  territorySelection,
} from '../selection';

/** Selects a territory of the level shown. */
export function selectTerritory({ store }: AppStore, code: string): void {
  store.setState({ selection: territorySelection(store.getState().document.settings.level, code) });
}

/** Selects an establishment. */
export function selectEstablishment({ store }: AppStore, finessEt: FinessNumber): void {
  store.setState({ selection: establishmentSelection(finessEt) });
}

/**
 * Selects what was pressed on the map: an establishment before the territory it stands in, nothing for the sea. Nothing
 * changes for a territory of the level shown before, which the map may still draw.
 */
export function selectHit(app: AppStore, hit: Pressed | null): void {
  const finessEt = hit?.finessEt ?? '';
  const territoryCode = hit?.territoryCode ?? null;
  if (isFinessNumber(finessEt)) selectEstablishment(app, finessEt);
  else if (territoryCode === null) clearSelection(app);
  else if (isShown(app, hit?.territoryLevel ?? null, territoryCode)) selectTerritory(app, territoryCode);
}

function isShown({ store, select }: AppStore, drawnAt: Pressed['territoryLevel'], code: string): boolean {
  const { document } = store.getState();
  const { level } = document.settings;
  return drawnAt === level && select.hierarchy(document)[level].positionOf(code) !== undefined;
}

/** Lets the selection go. */
export function clearSelection({ store }: AppStore): void {
  store.setState({ selection: NO_SELECTION });
}

/** Puts territories of the level shown together, in place of those that were; none lets them all go. Nothing to undo. */
export function groupTerritories({ store }: AppStore, codes: Iterable<string>): void {
  const next = new Set(codes);
  const { level } = store.getState().document.settings;
  store.setState({ group: next.size === 0 ? NO_GROUP : { level, codes: next } });
}

/** Puts a territory of the level shown among those put together, or takes it out. */
export function toggleGrouped(app: AppStore, code: string): void {
  const { group, document } = app.store.getState();
  const codes = groupCodesAt(group, document.settings.level);
  groupTerritories(app, codes.has(code) ? [...codes].filter((other) => other !== code) : [...codes, code]);
}

/** Says what the pointer or the keyboard is on; the same thing twice changes nothing. */
export function hover({ store }: AppStore, next: Hover | null): void {
  const current = store.getState().hover;
  if (current?.territoryCode === next?.territoryCode && current?.finessEt === next?.finessEt) return;
  store.setState({ hover: next });
}
