import { borderWords } from '../fr/borders';
import { typesetCatalogue } from '../fr/typeset';

/** French words of borders between neighbours. */
export const frenchWords = typesetCatalogue(borderWords);

/** Words of borders between neighbours, in one language. */
export type BorderWords = typeof frenchWords;
