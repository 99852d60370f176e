import { palette } from '../fr/palette';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the acts found by the search. */
export const frenchWords = typesetCatalogue(palette);

/** Words of the acts found by the search, in one language. */
export type PaletteWords = typeof frenchWords;
