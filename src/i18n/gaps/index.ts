import { gaps } from '../en/gaps';
import type { Locale } from '../locale';
import { frenchWords, type GapWords } from './words';

export type { GapWords } from './words';

const WORDS: Readonly<Record<Locale, GapWords>> = { fr: frenchWords, en: gaps };

/** Words of the reading of need against offer. They come with that view, in both languages. */
export function gapWords(locale: Locale): GapWords {
  return WORDS[locale];
}
