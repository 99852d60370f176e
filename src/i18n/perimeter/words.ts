import { perimeter } from '../fr/perimeter';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the dialog of the perimeter. */
export const frenchWords = typesetCatalogue(perimeter);

/** Words of the dialog of the perimeter, in one language. */
export type PerimeterWords = typeof frenchWords;
