import { exportDialog } from '../en/export-dialog';
import type { Locale } from '../locale';
import { type ExportWords, frenchWords } from './words';

const WORDS: Readonly<Record<Locale, ExportWords>> = { fr: frenchWords, en: exportDialog };

/** Words of exports. They come with what makes them, in both languages. */
export function exportWords(locale: Locale): ExportWords {
  return WORDS[locale];
}
