import { type Establishment, filterOffer, type OfferDataset, type OfferFilter } from '@/domain/offer';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { DatasetSelectors } from './datasets';
import type { StudySelectors } from './study';

/** The establishments shown, of those the dossier has. */
export interface ShownOffer {
  /** Those studied that the filter lets through, in the order of the source. */
  readonly establishments: readonly Establishment[];
  /** Those studied, as of the date chosen. */
  readonly all: readonly Establishment[];
}

/** Builds the selector of the establishments shown; families that the map leaves out are still among them. */
export function createShownOfferSelector(
  datasets: Pick<DatasetSelectors, 'datedOffer'>,
  study: Pick<StudySelectors, 'studiedCodes'>,
): (document: ProjectDocument) => ShownOffer {
  const studiedOf = memoizeLast(({ establishments }: OfferDataset, codes: ReadonlySet<string> | null) =>
    codes === null
      ? establishments
      : establishments.filter(({ departementCode }) => codes.has(departementCode)),
  );
  const shownOf = memoizeLast((all: readonly Establishment[], filter: OfferFilter): ShownOffer => ({
    establishments: filterOffer(all, filter),
    all,
  }));
  return (document) =>
    shownOf(
      studiedOf(datasets.datedOffer(document), study.studiedCodes(document, 'departement')),
      document.settings.offerFilter,
    );
}
