import { ages } from '../fr/ages';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the ages of inhabitants. */
export const frenchWords = typesetCatalogue(ages);

/** Words of the ages of inhabitants, in one language. */
export type AgeWords = typeof frenchWords;
