import { evolutionMap } from '../fr/evolution-map';
import { typesetCatalogue } from '../fr/typeset';

/** French words of a map of change. */
export const frenchWords = typesetCatalogue(evolutionMap);

/** Words of a map of change, in one language. */
export type EvolutionMapWords = typeof frenchWords;
