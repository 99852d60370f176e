import { sheet } from '../en/sheet';
import type { Locale } from '../locale';
import { frenchWords, type SheetWords } from './words';

const WORDS: Readonly<Record<Locale, SheetWords>> = { fr: frenchWords, en: sheet };

/** Words of sheets, on screen or printed. They come with what shows them, in both languages. */
export function sheetWords(locale: Locale): SheetWords {
  return WORDS[locale];
}
