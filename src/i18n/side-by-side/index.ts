import { sideBySide } from '../en/side-by-side';
import type { Locale } from '../locale';
import { frenchWords, type SideBySideWords } from './words';

export type { SideBySideWords } from './words';

const WORDS: Readonly<Record<Locale, SideBySideWords>> = { fr: frenchWords, en: sideBySide };

/** Words of territories side by side. They come with the sheet, in both languages. */
export function sideBySideWords(locale: Locale): SideBySideWords {
  return WORDS[locale];
}
