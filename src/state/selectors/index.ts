import type { FigureHistory } from '@/domain/population';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { AppState } from '../app-state';
import type { EmbeddedData } from '../embedded-data';
import { createDatasetSelectors, type DatasetSelectors } from './datasets';
import { createFigureSelectors, type FigureSelectors } from './figures';
import { createMapSelectors, type MapSelectors } from './map';
import { createSecrecySelectors, type SecrecySelectors } from './secrecy';
import { createNeedAndOfferSelectors, type NeedAndOfferSelectors } from './need-and-offer';
import { buildSearchEntries, type SearchEntry } from './search';
import { createStudySelectors, type StudySelectors } from './study';
import { createTooltipSelector } from './tooltip';
import type { TooltipView } from './views';

/** Everything screens derive from the state. */
export interface Selectors
  extends
    DatasetSelectors,
    FigureSelectors,
    MapSelectors,
    NeedAndOfferSelectors,
    SecrecySelectors,
    StudySelectors {
  readonly tooltip: (state: AppState) => TooltipView | null;
  readonly searchEntries: (state: AppState) => readonly SearchEntry[];
}

/** Builds the selectors of a store. Each keeps its last result, so they are made once a store. */
export function createSelectors(embedded: EmbeddedData, formerYears: () => FigureHistory): Selectors {
  const datasets = createDatasetSelectors(embedded, formerYears);
  const figures = createFigureSelectors(embedded, datasets);
  const study = createStudySelectors(embedded.hierarchy);
  const sources = { embedded, datasets, figures, study };
  const needAndOffer = createNeedAndOfferSelectors(figures);
  const map = createMapSelectors({ ...sources, paintedPair: needAndOffer.paintedPair });
  const entries = memoizeLast(buildSearchEntries);
  const bothLevels = memoizeLast(
    (region: ReadonlySet<string> | null, departement: ReadonlySet<string> | null) =>
      region && departement && { region, departement },
  );
  const studiedAt = (document: ProjectDocument) =>
    bothLevels(study.studiedCodes(document, 'region'), study.studiedCodes(document, 'departement'));
  return {
    ...datasets,
    ...figures,
    ...map,
    ...study,
    ...needAndOffer,
    ...createSecrecySelectors(embedded, datasets),
    tooltip: createTooltipSelector(sources),
    searchEntries: ({ document }) =>
      entries(embedded.hierarchy, datasets.datedOffer(document), studiedAt(document)),
  };
}
