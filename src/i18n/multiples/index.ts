import { multiples } from '../en/multiples';
import type { Locale } from '../locale';
import { frenchWords, type MultiplesWords } from './words';

export type { MultiplesWords } from './words';

const WORDS: Readonly<Record<Locale, MultiplesWords>> = { fr: frenchWords, en: multiples };

/** Words of small maps. They come with the view, in both languages. */
export function multiplesWords(locale: Locale): MultiplesWords {
  return WORDS[locale];
}
