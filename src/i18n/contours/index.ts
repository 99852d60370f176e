import { contours } from '../en/contours';
import type { Locale } from '../locale';
import { type ContourWords, frenchWords } from './words';

const WORDS: Readonly<Record<Locale, ContourWords>> = { fr: frenchWords, en: contours };

/** Words of contours that are wanting. They come with what shows them, in both languages. */
export function contourWords(locale: Locale): ContourWords {
  return WORDS[locale];
}
