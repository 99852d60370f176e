import { study } from '../fr/study';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the perimeter of study. */
export const frenchWords = typesetCatalogue(study);

/** Words of the perimeter of study, in one language. */
export type StudyWords = typeof frenchWords;
