import { table } from '../fr/table';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the table of territories. */
export const frenchWords = typesetCatalogue(table);

/** Words of the table of territories, in one language. */
export type TableWords = typeof frenchWords;
