import { guide } from '../en/guide';
import type { Locale } from '../locale';
import { frenchWords, type GuideWords } from './words';

export type { GuideWords } from './words';

const WORDS: Readonly<Record<Locale, GuideWords>> = { fr: frenchWords, en: guide };

/** Words of the guided visit. They come with it, in both languages. */
export function guideWords(locale: Locale): GuideWords {
  return WORDS[locale];
}
