import { memoizeEach } from '@/lib';
import {
  type AppStore,
  createDistributionSelectors,
  type DistributionView,
  studiedOf,
  useAppState,
} from '@/state';

const selectorsOf = memoizeEach((app: AppStore) =>
  createDistributionSelectors(studiedOf(app), app.embedded.hierarchy),
);

/** How the rates of the map are spread, as the document stands. */
export function useDistribution(): DistributionView {
  return useAppState(({ document }, app) => selectorsOf(app).view(document));
}
