import { quadrantWords } from '../fr/quadrants';
import { typesetCatalogue } from '../fr/typeset';

/** French words of a map of quadrants. */
export const frenchWords = typesetCatalogue(quadrantWords);

/** Words of a map of quadrants, in one language. */
export type QuadrantWords = typeof frenchWords;
