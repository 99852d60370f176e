import { communeLevels } from '../en/commune-levels';
import type { Locale } from '../locale';
import { type CommuneLevelWords, frenchWords } from './words';

const WORDS: Readonly<Record<Locale, CommuneLevelWords>> = { fr: frenchWords, en: communeLevels };

/** Words of the levels made of communes. They come with what shows them, in both languages. */
export function communeLevelWords(locale: Locale): CommuneLevelWords {
  return WORDS[locale];
}
