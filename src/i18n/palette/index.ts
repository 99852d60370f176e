import { palette } from '../en/palette';
import type { Locale } from '../locale';
import { frenchWords, type PaletteWords } from './words';

export type { PaletteWords } from './words';

const WORDS: Readonly<Record<Locale, PaletteWords>> = { fr: frenchWords, en: palette };

/** Words of the acts found by the search. They come with the first search, in both languages. */
export function paletteWords(locale: Locale): PaletteWords {
  return WORDS[locale];
}
