import { type FigureRequest, INDICATORS } from '@/indicators';
import { type FiguresVersion, figuresVersionOf, hasCommuneFigures, hasSumsOfAges } from '../figures-version';
import type { DatasetSlot, ProjectDocument } from '../project-document';
import { rulesInForce } from '../rules-in-force';

/** The parts of a dossier that figures come from. */
export type CountedDocument = Pick<
  ProjectDocument,
  | 'offer'
  | 'earlierOffers'
  | 'need'
  | 'activity'
  | 'coverage'
  | 'territories'
  | 'communePopulation'
  | 'settings'
>;

/**
 * What the figures of a dossier are computed from: every indicator, at the date it shows.
 *
 * @param version - what the fingerprint is of; what a dossier saved now would have when left out.
 */
export function figureRequest(
  document: CountedDocument,
  version: FiguresVersion = figuresVersionOf(document),
): FigureRequest {
  const { settings, earlierOffers, ...slots } = document;
  const { perimeter, needSource, needOverlaps, leastHidden: patterns } = settings;
  return {
    definitions: [...INDICATORS, ...settings.ownIndicators],
    date: settings.date,
    perimeter: { ...perimeter, needSource, needOverlaps },
    secrecy: rulesInForce(settings),
    patterns,
    earlierOffers,
    offer: datasetOf(slots.offer),
    need: datasetOf(slots.need),
    activity: datasetOf(slots.activity),
    coverage: datasetOf(slots.coverage),
    fine: hasCommuneFigures(version) ? fineOf(document) : null,
    sumsAges: hasSumsOfAges(version),
  };
}

function fineOf({ territories, communePopulation }: CountedDocument): FigureRequest['fine'] {
  return { territories: territories?.territories ?? [], communePopulation };
}

function datasetOf<Dataset>(slot: DatasetSlot<Dataset>): Dataset | null {
  return slot.kind === 'user' ? slot.dataset : null;
}
