import { portrait } from '../en/portrait';
import type { Locale } from '../locale';
import { frenchWords, type PortraitWords } from './words';

export type { PortraitWords } from './words';

const WORDS: Readonly<Record<Locale, PortraitWords>> = { fr: frenchWords, en: portrait };

/** Words of printed sheets. They come with the sheet, in both languages. */
export function portraitWords(locale: Locale): PortraitWords {
  return WORDS[locale];
}
