import type { Locale } from '../locale';
import { WORDS } from './catalogues';
import type { EvolutionMapWords } from './words';

export { describeEvolutionMap, type EvolutionMapText } from './describe-evolution-map';

/** Words of a map of change. They come with that map, in both languages. */
export function evolutionMapWords(locale: Locale): EvolutionMapWords {
  return WORDS[locale];
}
