import { perimeter } from '../en/perimeter';
import type { Locale } from '../locale';
import { frenchWords, type PerimeterWords } from './words';

const WORDS: Readonly<Record<Locale, PerimeterWords>> = { fr: frenchWords, en: perimeter };

/** Words of the dialog of the perimeter. They come with it, in both languages. */
export function perimeterWords(locale: Locale): PerimeterWords {
  return WORDS[locale];
}
