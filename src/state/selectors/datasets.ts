import type { ActivityDataset } from '@/domain/activity';
import type { CoverageDataset } from '@/domain/coverage';
import type { NeedDataset } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import type { ContourSet } from '@/domain/territory';
import type { LeastPattern, SecrecyRule } from '@/indicators';
import { needAt } from '@/indicators/evolution';
import { memoizeLast } from '@/lib';
import type { DatasetSlot, ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';

/** The datasets a dossier works on: the user's where there are some, those shipped elsewhere. */
export interface DatasetSelectors {
  readonly offer: (document: ProjectDocument) => OfferDataset;
  readonly need: (document: ProjectDocument) => NeedDataset;
  /** The need as of the date chosen, where the source shown is counted at it; every date otherwise. */
  readonly datedNeed: (document: ProjectDocument) => NeedDataset;
  readonly coverage: (document: ProjectDocument) => CoverageDataset;
  readonly activity: (document: ProjectDocument) => ActivityDataset;
  readonly contours: (document: ProjectDocument) => ContourSet;
  /** Some figure on screen may be fictional: the permanent band and the exports say so. */
  readonly showsDemonstration: (document: ProjectDocument) => boolean;
}

/** Builds {@link DatasetSelectors} on the data the application ships. */
export function createDatasetSelectors(embedded: EmbeddedData): DatasetSelectors {
  const resolve = <Dataset>(slot: DatasetSlot<Dataset>, shipped: Dataset): Dataset =>
    slot.kind === 'user' ? slot.dataset : shipped;
  const offer = (document: ProjectDocument) => resolve(document.offer, embedded.demonstrationOffer);
  const need = (document: ProjectDocument) => resolve(document.need, embedded.demonstrationNeed);
  const { hierarchy } = embedded;
  const dates = memoizeLast((dataset: NeedDataset, rule: SecrecyRule, patterns: readonly LeastPattern[]) =>
    memoizeLast((source: string | null, date: string) =>
      needAt({ need: dataset, hierarchy, patterns }, { source, date, rule }),
    ),
  );
  return {
    offer,
    need,
    datedNeed: (document) => {
      const { date, needSource, secrecy, leastHidden } = document.settings;
      return date === null ? need(document) : dates(need(document), secrecy, leastHidden)(needSource, date);
    },
    coverage: (document) => resolve(document.coverage, embedded.coverage),
    activity: (document) => resolve(document.activity, embedded.demonstrationActivity),
    contours: (document) => resolve(document.contours, embedded.contours),
    showsDemonstration: (document) =>
      [offer(document), need(document)].some((dataset) => dataset.provenance.status === 'demonstration'),
  };
}
