import { type FigureRequest, INDICATORS } from '@/indicators';
import type { DatasetSlot, ProjectDocument } from '../project-document';

/** The parts of a dossier that figures come from. */
export type CountedDocument = Pick<
  ProjectDocument,
  'offer' | 'earlierOffers' | 'need' | 'activity' | 'coverage' | 'settings'
>;

/** What the figures of a dossier are computed from: every indicator, at the date it shows. */
export function figureRequest({ settings, earlierOffers, ...slots }: CountedDocument): FigureRequest {
  const { perimeter, needSource, needOverlaps, secrecy, leastHidden: patterns } = settings;
  return {
    definitions: [...INDICATORS, ...settings.ownIndicators],
    date: settings.date,
    perimeter: { ...perimeter, needSource, needOverlaps },
    secrecy,
    patterns,
    earlierOffers,
    offer: datasetOf(slots.offer),
    need: datasetOf(slots.need),
    activity: datasetOf(slots.activity),
    coverage: datasetOf(slots.coverage),
  };
}

function datasetOf<Dataset>(slot: DatasetSlot<Dataset>): Dataset | null {
  return slot.kind === 'user' ? slot.dataset : null;
}
