import { classes } from '../fr/classes';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the settings of classes and colours. */
export const frenchWords = typesetCatalogue(classes);

/** Words of the settings of classes and colours, in one language. */
export type ClassWords = typeof frenchWords;
