import { gaps } from '../fr/gaps';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the reading of need against offer. */
export const frenchWords = typesetCatalogue(gaps);

/** Words of the reading of need against offer, in one language. */
export type GapWords = typeof frenchWords;
