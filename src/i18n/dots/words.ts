import { dotWords } from '../fr/dots';
import { typesetCatalogue } from '../fr/typeset';

/** French words of a map of dots. */
export const frenchWords = typesetCatalogue(dotWords);

/** Words of a map of dots, in one language. */
export type DotWords = typeof frenchWords;
