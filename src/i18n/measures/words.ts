import { measures } from '../fr/measures';
import { typesetCatalogue } from '../fr/typeset';

/** French words of what signs show. */
export const frenchWords = typesetCatalogue(measures);

/** Words of what signs show, in one language. */
export type MeasureWords = typeof frenchWords;
