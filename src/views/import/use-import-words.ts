import { importWords, type ImportWords } from '@/i18n/import';
import { useLocale } from '@/i18n/react';

/** Words of an import, in the language of the page. */
export function useImportWords(): ImportWords {
  return importWords(useLocale());
}
