import { communeLevels } from '../fr/commune-levels';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the levels made of communes. */
export const frenchWords = typesetCatalogue(communeLevels);

/** Words of the levels made of communes, in one language. */
export type CommuneLevelWords = typeof frenchWords;
