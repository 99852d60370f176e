import type { AppState } from '../app-state';
import type { EmbeddedData } from '../embedded-data';
import { createDatasetSelectors, type DatasetSelectors, type LateData } from './datasets';
import { createFigureSelectors, type FigureSelectors } from './figures';
import { createMapSelectors, type MapSelectors } from './map';
import { createNeedAndOfferSelectors, type NeedAndOfferSelectors } from './need-and-offer';
import type { OverlayBuilder } from './overlays';
import type { Representations } from './representations';
import { createStudySelectors, type StudySelectors } from './study';
import { createTooltipSelector, type TooltipView } from './tooltip';

/** Everything screens derive from the state. */
export interface Selectors
  extends DatasetSelectors, FigureSelectors, MapSelectors, NeedAndOfferSelectors, StudySelectors {
  readonly tooltip: (state: AppState) => TooltipView | null;
}

/** What is read when a document first needs it. */
interface LateParts extends LateData {
  readonly representations: () => Representations | null;
  readonly overlays: () => OverlayBuilder | null;
}

/** Builds the selectors of a store. Each keeps its last result, so they are made once a store. */
export function createSelectors(embedded: EmbeddedData, late: LateParts): Selectors {
  const datasets = createDatasetSelectors(embedded, late);
  const figures = createFigureSelectors(embedded, datasets);
  const study = createStudySelectors(datasets.hierarchy);
  const sources = { embedded, datasets, figures, study };
  const needAndOffer = createNeedAndOfferSelectors(figures);
  const map = createMapSelectors({
    ...sources,
    paintedPair: needAndOffer.paintedPair,
    representations: late.representations,
    overlays: late.overlays,
  });
  return {
    ...datasets,
    ...figures,
    ...map,
    ...study,
    ...needAndOffer,
    tooltip: createTooltipSelector(sources),
  };
}
