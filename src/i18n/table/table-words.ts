import { table } from '../en/table';
import type { Locale } from '../locale';
import { frenchWords, type TableWords } from './words';

const WORDS: Readonly<Record<Locale, TableWords>> = { fr: frenchWords, en: table };

/** Words of the table. They come with what shows it, in both languages. */
export function tableWords(locale: Locale): TableWords {
  return WORDS[locale];
}
