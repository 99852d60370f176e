import { statistics } from '../fr/statistics';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the views that set territories against each other. */
export const frenchWords = typesetCatalogue(statistics);

/** Words of the views that set territories against each other, in one language. */
export type StatisticsWords = typeof frenchWords;
