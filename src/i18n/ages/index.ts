import { ages } from '../en/ages';
import type { Locale } from '../locale';
import { type AgeWords, frenchWords } from './words';

export type { AgeWords } from './words';

const WORDS: Readonly<Record<Locale, AgeWords>> = { fr: frenchWords, en: ages };

/** Words of the ages of inhabitants. They come with the view, in both languages. */
export function ageWords(locale: Locale): AgeWords {
  return WORDS[locale];
}
