import { memoizeEach } from '@/lib';
import type { AppStore } from '../create-app-store';
import { createNeedIntervalSelector } from './need-intervals';
import { createSheetSelectors } from './sheet';
import { territoryCountsOf } from './territory-counts';

/** The selectors of sheets, made when a view first asks: they are not part of the first page. */
export const sheetsOf = memoizeEach((app: AppStore) => {
  const { embedded, select } = app;
  return createSheetSelectors({
    embedded,
    datasets: select,
    figures: select,
    counts: territoryCountsOf(app),
    needIntervals: createNeedIntervalSelector(select),
  });
});
