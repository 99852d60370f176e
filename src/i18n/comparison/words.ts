import { comparing } from '../fr/comparing';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the dialog of comparison. */
export const frenchWords = typesetCatalogue(comparing);

/** Words of the dialog of comparison, in one language. */
export type ComparingWords = typeof frenchWords;
