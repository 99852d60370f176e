import { categoryWords } from '../fr/category';
import { typesetCatalogue } from '../fr/typeset';

/** French words of a map of categories. */
export const frenchWords = typesetCatalogue(categoryWords);

/** Words of a map of categories, in one language. */
export type CategoryWords = typeof frenchWords;
