import type { AppStore } from '../create-app-store';
import { createNeedIntervalSelector } from './need-intervals';
import { createSheetSelectors, type SheetSelectors } from './sheet';
import { territoryCountsOf } from './territory-counts';

const byStore = new WeakMap<AppStore, SheetSelectors>();

/** The selectors of sheets, made when a view first asks: they are not part of the first page. */
export function sheetsOf(app: AppStore): SheetSelectors {
  const { embedded, select } = app;
  const sources = { embedded, datasets: select, figures: select };
  const known =
    byStore.get(app) ??
    createSheetSelectors({
      ...sources,
      counts: territoryCountsOf(app),
      needIntervals: createNeedIntervalSelector(select),
    });
  byStore.set(app, known);
  return known;
}
