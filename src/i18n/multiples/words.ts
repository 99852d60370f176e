import { multiples } from '../fr/multiples';
import { typesetCatalogue } from '../fr/typeset';

/** French words of small maps. */
export const frenchWords = typesetCatalogue(multiples);

/** Words of small maps, in one language. */
export type MultiplesWords = typeof frenchWords;
