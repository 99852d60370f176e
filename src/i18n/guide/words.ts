import { guide } from '../fr/guide';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the guided visit. */
export const frenchWords = typesetCatalogue(guide);

/** Words of the guided visit, in one language. */
export type GuideWords = typeof frenchWords;
