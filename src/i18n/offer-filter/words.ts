import { offerFilter } from '../fr/offer-filter';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the filter of establishments. */
export const frenchWords = typesetCatalogue(offerFilter);

/** Words of the filter of establishments, in one language. */
export type OfferFilterWords = typeof frenchWords;
