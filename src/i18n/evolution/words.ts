import { evolution } from '../fr/evolution';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the views that compare dates. */
export const frenchWords = typesetCatalogue(evolution);

/** Words of the views that compare dates, in one language. */
export type EvolutionWords = typeof frenchWords;
