import { suppression } from '../en/suppression';
import type { Locale } from '../locale';
import { frenchWords, type SuppressionWords } from './words';

const WORDS: Readonly<Record<Locale, SuppressionWords>> = { fr: frenchWords, en: suppression };

/** Words of what is hidden in a source, and of the fields of a rule. They come with their views, in both languages. */
export function suppressionWords(locale: Locale): SuppressionWords {
  return WORDS[locale];
}
