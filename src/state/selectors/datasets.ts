import type { CoverageDataset } from '@/domain/coverage';
import type { NeedDataset } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import type { ContourSet } from '@/domain/territory';
import type { DatasetSlot } from '@/project';
import type { AppState } from '../app-state';
import type { EmbeddedData } from '../embedded-data';

/** The datasets a dossier works on: the user's where there are some, those shipped elsewhere. */
export interface DatasetSelectors {
  readonly offer: (state: AppState) => OfferDataset;
  readonly need: (state: AppState) => NeedDataset;
  readonly coverage: (state: AppState) => CoverageDataset;
  readonly contours: (state: AppState) => ContourSet;
  /** Some figure on screen may be fictional: the permanent band and the exports say so. */
  readonly showsDemonstration: (state: AppState) => boolean;
}

/** Builds {@link DatasetSelectors} on the data the application ships. */
export function createDatasetSelectors(embedded: EmbeddedData): DatasetSelectors {
  const resolve = <Dataset>(slot: DatasetSlot<Dataset>, shipped: Dataset): Dataset =>
    slot.kind === 'user' ? slot.dataset : shipped;
  const offer = (state: AppState) => resolve(state.document.offer, embedded.demonstrationOffer);
  const need = (state: AppState) => resolve(state.document.need, embedded.demonstrationNeed);
  return {
    offer,
    need,
    coverage: (state) => resolve(state.document.coverage, embedded.coverage),
    contours: (state) => resolve(state.document.contours, embedded.contours),
    showsDemonstration: (state) =>
      [offer(state), need(state)].some((dataset) => dataset.provenance.status === 'demonstration'),
  };
}
