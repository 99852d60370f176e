import type { NeedDataset } from '@/domain/need';
import { nestCommunes } from '@/domain/territory';
import { defaultPerimeter } from '@/indicators';
import { FINE_COMMUNES, FINE_REGIONS } from '../support/fine-need';
import { activityOf, coverageOf, hierarchyOf, offerOf, populationOf } from './builders';

/** The country of the communes of `fine-need`, down to its départements: 59 and 62, then 01. */
export const FINE_COUNTRY = hierarchyOf(FINE_REGIONS);

/** The same with its communes and EPCI. */
export const FINE_NESTED = nestCommunes(FINE_COUNTRY, FINE_COMMUNES, []);

/** Counts the need of the only source of `fineNeedOf`. */
export const FINE_PERIMETER = { ...defaultPerimeter('Liste'), needSource: 'Liste' };

/** What indicators are computed from where nothing but a need and the inhabitants is told. */
export function fineInputsOf(need: NeedDataset, country = FINE_NESTED) {
  return {
    ...country,
    populations: [populationOf(FINE_COUNTRY, 2025, [2000, 3000, 2500])],
    socialAid: [],
    offer: offerOf([], []),
    need,
    activity: activityOf([]),
    coverage: coverageOf([]),
  };
}
