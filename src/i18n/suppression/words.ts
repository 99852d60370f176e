import { suppression } from '../fr/suppression';
import { typesetCatalogue } from '../fr/typeset';

/** French words of what is hidden in a source. */
export const frenchWords = typesetCatalogue(suppression);

/** Words of what is hidden in a source, in one language. */
export type SuppressionWords = typeof frenchWords;
