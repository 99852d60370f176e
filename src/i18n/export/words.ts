import { exportDialog } from '../fr/export-dialog';
import { typesetCatalogue } from '../fr/typeset';

/** French words of exports. */
export const frenchWords = typesetCatalogue(exportDialog);

/** Words of the dialog of exports, of their pages and of their files, in one language. */
export type ExportWords = typeof frenchWords;
