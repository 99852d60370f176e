import type { Prevalence } from './indicator-term';

/** A prevalence that a text gives, the same in `data/prevalences.csv`. */
export interface PublishedPrevalence extends Prevalence {
  readonly id: 'rare-handicap';
}

/**
 * Prevalences read in a text. There are few: the prevalence by département is unknown, and none is made up here. The
 * definition of handicap rare only gives a ceiling, one case in 10 000: it stands for the central value and the high end.
 */
export const PREVALENCES: readonly PublishedPrevalence[] = [
  {
    id: 'rare-handicap',
    low: 0,
    central: 0.1,
    high: 0.1,
    source: 'CASF, art. D312-194 : au plus 1 cas pour 10 000 habitants (plafond de la définition)',
  },
];
