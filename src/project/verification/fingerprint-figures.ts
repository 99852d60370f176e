import type { NeedDataset } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import { digestFigures, type IndicatorInputs, INDICATORS } from '@/indicators';
import type { DatasetSlot, ProjectDocument } from '../project-document';

/** What figures are computed from where a dossier has no data of its own. */
export type ShippedData = Pick<IndicatorInputs, 'hierarchy' | 'populations' | 'socialAid'> & {
  readonly demonstrationOffer: OfferDataset;
  readonly demonstrationNeed: NeedDataset;
};

/** The fingerprint of every figure of a dossier, as it may be shown. */
export function fingerprintFigures(
  { offer, need, settings }: Pick<ProjectDocument, 'offer' | 'need' | 'settings'>,
  shipped: ShippedData,
): string {
  const inputs: IndicatorInputs = {
    hierarchy: shipped.hierarchy,
    populations: shipped.populations,
    socialAid: shipped.socialAid,
    offer: datasetOf(offer, shipped.demonstrationOffer),
    need: datasetOf(need, shipped.demonstrationNeed),
  };
  const { perimeter, needSource, needOverlaps, secrecy, leastHidden: patterns } = settings;
  return digestFigures([...INDICATORS, ...settings.ownIndicators], inputs, {
    perimeter: { ...perimeter, needSource, needOverlaps },
    secrecy,
    patterns,
  });
}

function datasetOf<Dataset>(slot: DatasetSlot<Dataset>, shipped: Dataset): Dataset {
  return slot.kind === 'user' ? slot.dataset : shipped;
}
