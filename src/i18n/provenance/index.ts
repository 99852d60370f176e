import { provenance } from '../en/provenance';
import type { Locale } from '../locale';
import { frenchWords, type ProvenanceWords } from './words';

export type { ProvenanceWords } from './words';

const WORDS: Readonly<Record<Locale, ProvenanceWords>> = { fr: frenchWords, en: provenance };

/** Words of where figures come from, and of their verification. They come with these screens, in both languages. */
export function provenanceWords(locale: Locale): ProvenanceWords {
  return WORDS[locale];
}
