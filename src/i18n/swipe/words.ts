import { swipeWords } from '../fr/swipe';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the swipe between two maps. */
export const frenchWords = typesetCatalogue(swipeWords);

/** Words of the swipe between two maps, in one language. */
export type SwipeWords = typeof frenchWords;
