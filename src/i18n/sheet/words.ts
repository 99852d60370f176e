import { sheet } from '../fr/sheet';
import { typesetCatalogue } from '../fr/typeset';

/** French words of sheets. */
export const frenchWords = typesetCatalogue(sheet);

/** Words of the sheet of a territory or of an establishment, in one language. */
export type SheetWords = typeof frenchWords;
