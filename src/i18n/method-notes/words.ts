import { methodNotes } from '../fr/method-notes';
import { typesetCatalogue } from '../fr/typeset';

/** French notes on methods. */
export const frenchNotes = typesetCatalogue(methodNotes);

/** Notes on methods, in one language. */
export type MethodNotes = typeof frenchNotes;
