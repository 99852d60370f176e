import {
  FEATURED_INDICATORS,
  type IndicatorDefinition,
  type IndicatorId,
  type NeedOverlap,
} from '@/indicators';
import type { AppStore } from '../create-app-store';
import { withSourceFor } from '../need-choice';
import { commitSettings } from './commit';

/** Adds an indicator of the user's own, or replaces the one of its id, and shows it on the map. */
export function saveOwnIndicator(app: AppStore, definition: IndicatorDefinition): void {
  const { document } = app.store.getState();
  const { ownIndicators: own, ...settings } = document.settings;
  const isKnown = own.some(({ id }) => id === definition.id);
  const ownIndicators = isKnown
    ? own.map((kept) => (kept.id === definition.id ? definition : kept))
    : [...own, definition];
  commitSettings(app, 'change-indicators', {
    ownIndicators,
    ...withSourceFor(app.select.need(document), {
      ...settings,
      ownIndicators,
      indicatorId: definition.id,
    }),
  });
}

/** Deletes an indicator of the user's own; the map shows the first of the catalogue when it showed that one. */
export function deleteOwnIndicator(app: AppStore, id: IndicatorId): void {
  const { ownIndicators, indicatorId, tableIndicators } = app.store.getState().document.settings;
  const [first] = FEATURED_INDICATORS;
  commitSettings(app, 'change-indicators', {
    ownIndicators: ownIndicators.filter((kept) => kept.id !== id),
    indicatorId: indicatorId === id ? (first?.id ?? indicatorId) : indicatorId,
    tableIndicators: tableIndicators?.filter((listed) => listed !== id) ?? null,
  });
}

/** Chooses which indicators stand beside the chosen one in the table; `null` for the usual ones. */
export function chooseTableIndicators(app: AppStore, tableIndicators: readonly IndicatorId[] | null): void {
  const current = app.store.getState().document.settings.tableIndicators;
  if (current?.join() === tableIndicators?.join()) return;
  commitSettings(app, 'change-columns', { tableIndicators });
}

/** Declares, changes or forgets (`null`) what is known of two sources of need. */
export function declareOverlap(
  app: AppStore,
  sources: Readonly<Record<'first' | 'second', string>>,
  declared: NeedOverlap | null,
): void {
  const { needOverlaps } = app.store.getState().document.settings;
  const others = needOverlaps.filter(({ first, second }) => !isPair(sources, first, second));
  if (declared === null && others.length === needOverlaps.length) return;
  commitSettings(app, 'change-overlaps', {
    needOverlaps: declared === null ? others : [...others, declared],
  });
}

function isPair(
  { first, second }: Readonly<Record<'first' | 'second', string>>,
  left: string,
  right: string,
): boolean {
  return (first === left && second === right) || (first === right && second === left);
}
