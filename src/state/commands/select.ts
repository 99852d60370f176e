import { type FinessNumber, isFinessNumber } from '@/domain/offer';
import type { AppStore } from '../create-app-store';
import type { Hover, Pressed } from '../app-state';
import { recordStep } from '../history';
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

/**
 * How territories are put together: in place of those that were, with them, or each with them if it was not and out if it
 * was.
 */
export type Grouping = 'replace' | 'add' | 'toggle';

/**
 * Puts territories of the level shown together, as one undo step; none in place of those that were lets them all go. The
 * same ones again change nothing.
 */
export function groupTerritories(
  { store }: AppStore,
  codes: Iterable<string>,
  grouping: Grouping = 'replace',
): void {
  const { group, document, history } = store.getState();
  const { level } = document.settings;
  const former = groupCodesAt(group, level);
  const next = new Set(grouping === 'replace' ? [] : former);
  for (const code of codes) {
    if (grouping !== 'toggle' || !next.delete(code)) next.add(code);
  }
  const stood = next.size === 0 ? group.codes : former;
  if (next.size === stood.size && [...next].every((code) => stood.has(code))) return;
  const isAlone = group.isAlone && group.level === level;
  store.setState({
    group: next.size === 0 ? NO_GROUP : { level, codes: next, isAlone },
    history: recordStep(history, 'group-territories', { document, group }),
  });
}

/** Says what the pointer or the keyboard is on; the same thing twice changes nothing. */
export function hover({ store }: AppStore, next: Hover | null): void {
  const current = store.getState().hover;
  if (current?.territoryCode === next?.territoryCode && current?.finessEt === next?.finessEt) return;
  store.setState({ hover: next });
}
