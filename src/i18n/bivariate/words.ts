import { bivariate } from '../fr/bivariate';
import { typesetCatalogue } from '../fr/typeset';

/** French words of a map of need and offer. */
export const frenchWords = typesetCatalogue(bivariate);

/** Words of a map of need and offer, in one language. */
export type BivariateWords = typeof frenchWords;
