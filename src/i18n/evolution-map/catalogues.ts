import { evolutionMap } from '../en/evolution-map';
import type { Locale } from '../locale';
import { type EvolutionMapWords, frenchWords } from './words';

/** Words of a map of change, in every language. */
export const WORDS: Readonly<Record<Locale, EvolutionMapWords>> = { fr: frenchWords, en: evolutionMap };
