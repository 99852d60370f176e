import { portrait } from '../fr/portrait';
import { typesetCatalogue } from '../fr/typeset';

/** French words of printed sheets. */
export const frenchWords = typesetCatalogue(portrait);

/** Words of printed sheets, in one language. */
export type PortraitWords = typeof frenchWords;
