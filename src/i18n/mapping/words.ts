import { mapping } from '../fr/mapping';
import { matching } from '../fr/matching';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the screens that say how a table is read. */
export const frenchWords = typesetCatalogue({ mapping, matching });

/** Words of the screens that say how a table is read, in one language. */
export type MappingWords = typeof frenchWords;
