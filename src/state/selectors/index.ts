import type { FigureHistory } from '@/domain/population';
import { memoizeLast } from '@/lib';
import type { AppState } from '../app-state';
import type { EmbeddedData } from '../embedded-data';
import { createDatasetSelectors, type DatasetSelectors } from './datasets';
import { createFigureSelectors, type FigureSelectors } from './figures';
import { createMapSelectors, type MapSelectors } from './map';
import { createSecrecySelectors, type SecrecySelectors } from './secrecy';
import { createNeedAndOfferSelectors, type NeedAndOfferSelectors } from './need-and-offer';
import { buildSearchEntries, type SearchEntry } from './search';
import { createTooltipSelector } from './tooltip';
import type { TooltipView } from './views';

/** Everything screens derive from the state. */
export interface Selectors
  extends DatasetSelectors, FigureSelectors, MapSelectors, NeedAndOfferSelectors, SecrecySelectors {
  readonly tooltip: (state: AppState) => TooltipView | null;
  readonly searchEntries: (state: AppState) => readonly SearchEntry[];
}

/** Builds the selectors of a store. Each keeps its last result, so they are made once a store. */
export function createSelectors(embedded: EmbeddedData, formerYears: () => FigureHistory): Selectors {
  const datasets = createDatasetSelectors(embedded, formerYears);
  const figures = createFigureSelectors(embedded, datasets);
  const sources = { embedded, datasets, figures };
  const needAndOffer = createNeedAndOfferSelectors(figures);
  const map = createMapSelectors({ ...sources, paintedPair: needAndOffer.paintedPair });
  const entries = memoizeLast(buildSearchEntries);
  return {
    ...datasets,
    ...figures,
    ...map,
    ...needAndOffer,
    ...createSecrecySelectors(embedded, datasets),
    tooltip: createTooltipSelector(sources),
    searchEntries: ({ document }) => entries(embedded.hierarchy, datasets.datedOffer(document)),
  };
}
