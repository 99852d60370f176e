import { mappingWords, type MappingWords } from '@/i18n/mapping';
import { useLocale } from '@/i18n/react';

/** Words of the mapping and matching steps, in the language of the page. */
export function useMappingWords(): MappingWords {
  return mappingWords(useLocale());
}
