import { importing } from '../en/import';
import { importReasons } from '../en/import-reasons';
import type { Locale } from '../locale';
import { frenchWords, type ImportWords } from './words';

export type { ImportWords } from './words';

const WORDS: Readonly<Record<Locale, ImportWords>> = {
  fr: frenchWords,
  en: { import: importing, importReasons },
};

/** Words of an import. They come with its screens, in both languages; what the first page says of it is in `app`. */
export function importWords(locale: Locale): ImportWords {
  return WORDS[locale];
}
