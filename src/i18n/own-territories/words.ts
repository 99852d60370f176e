import { ownTerritories } from '../fr/own-territories';
import { typesetCatalogue } from '../fr/typeset';

/** French words of territories the user makes. */
export const frenchWords = typesetCatalogue(ownTerritories);

/** Words of territories the user makes, in one language. */
export type OwnTerritoryWords = typeof frenchWords;
