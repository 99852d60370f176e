import { importing } from '../fr/import';
import { importReasons } from '../fr/import-reasons';
import { typesetCatalogue } from '../fr/typeset';

/** French words of an import: its screens, and why a row or a file was not taken. */
export const frenchWords = typesetCatalogue({ import: importing, importReasons });

/** Words of an import, in one language. */
export type ImportWords = typeof frenchWords;
