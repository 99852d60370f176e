import { distribution } from '../fr/distribution';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the spread of rates. */
export const frenchWords = typesetCatalogue(distribution);

/** Words of the spread of rates, in one language. */
export type DistributionWords = typeof frenchWords;
