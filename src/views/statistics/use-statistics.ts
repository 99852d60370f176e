import {
  type AppStore,
  createStatisticsSelectors,
  type StatisticsSelectors,
  studiedOf,
  useAppState,
} from '@/state';
import type { ProjectDocument } from '@/project';

const byStore = new WeakMap<AppStore, StatisticsSelectors>();

/** The selectors of a store, made when a view first asks: they are not part of the first page. */
function statisticsOf(app: AppStore): StatisticsSelectors {
  const known = byStore.get(app) ?? createStatisticsSelectors(studiedOf(app), app);
  byStore.set(app, known);
  return known;
}

/** What a statistic says of the document as it stands. */
export function useStatistics<Value>(
  select: (statistics: StatisticsSelectors, document: ProjectDocument) => Value,
): Value {
  return useAppState((state, app) => select(statisticsOf(app), state.document));
}
