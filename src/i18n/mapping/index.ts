import { mapping } from '../en/mapping';
import { matching } from '../en/matching';
import type { Locale } from '../locale';
import { frenchWords, type MappingWords } from './words';

export type { MappingWords } from './words';

const WORDS: Readonly<Record<Locale, MappingWords>> = { fr: frenchWords, en: { mapping, matching } };

/**
 * Words of the screens that say how a table is read. They come with those screens, in both languages, so that the
 * catalogue of the first page does without.
 */
export function mappingWords(locale: Locale): MappingWords {
  return WORDS[locale];
}
