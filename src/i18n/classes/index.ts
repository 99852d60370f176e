import { classes } from '../en/classes';
import type { Locale } from '../locale';
import { type ClassWords, frenchWords } from './words';

export type { ClassWords } from './words';

const WORDS: Readonly<Record<Locale, ClassWords>> = { fr: frenchWords, en: classes };

/** Words of the settings of classes and colours. They come with these, in both languages. */
export function classWords(locale: Locale): ClassWords {
  return WORDS[locale];
}
