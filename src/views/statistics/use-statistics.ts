import { memoizeEach } from '@/lib';
import {
  type AppStore,
  createStatisticsSelectors,
  type StatisticsSelectors,
  studiedOf,
  useAppState,
} from '@/state';
import type { ProjectDocument } from '@/project';

/** The selectors of a store, made when a view first asks: they are not part of the first page. */
const statisticsOf = memoizeEach((app: AppStore) => createStatisticsSelectors(studiedOf(app), app));

/** What a statistic says of the document as it stands. */
export function useStatistics<Value>(
  select: (statistics: StatisticsSelectors, document: ProjectDocument) => Value,
): Value {
  return useAppState((state, app) => select(statisticsOf(app), state.document));
}
