import { comparing } from '../en/comparing';
import type { Locale } from '../locale';
import { type ComparingWords, frenchWords } from './words';

const WORDS: Readonly<Record<Locale, ComparingWords>> = { fr: frenchWords, en: comparing };

/** Words of the dialog of comparison. They come with it, in both languages. */
export function comparingWords(locale: Locale): ComparingWords {
  return WORDS[locale];
}
