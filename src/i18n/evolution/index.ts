import { evolution } from '../en/evolution';
import type { Locale } from '../locale';
import { type EvolutionWords, frenchWords } from './words';

export type { EvolutionWords } from './words';

const WORDS: Readonly<Record<Locale, EvolutionWords>> = { fr: frenchWords, en: evolution };

/** Words of the views that compare dates. They come with those views, in both languages. */
export function evolutionWords(locale: Locale): EvolutionWords {
  return WORDS[locale];
}
