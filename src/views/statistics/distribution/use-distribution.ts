import {
  type AppStore,
  createDistributionSelectors,
  type DistributionSelectors,
  type DistributionView,
  studiedOf,
  useAppState,
} from '@/state';

const byStore = new WeakMap<AppStore, DistributionSelectors>();

function selectorsOf(app: AppStore): DistributionSelectors {
  const known = byStore.get(app) ?? createDistributionSelectors(studiedOf(app), app.embedded.hierarchy);
  byStore.set(app, known);
  return known;
}

/** How the rates of the map are spread, as the document stands. */
export function useDistribution(): DistributionView {
  return useAppState(({ document }, app) => selectorsOf(app).view(document));
}
