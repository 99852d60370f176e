import { sideBySide } from '../fr/side-by-side';
import { typesetCatalogue } from '../fr/typeset';

/** French words of territories side by side. */
export const frenchWords = typesetCatalogue(sideBySide);

/** Words of territories side by side, in one language. */
export type SideBySideWords = typeof frenchWords;
