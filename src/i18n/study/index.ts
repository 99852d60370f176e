import { studySet } from '../en/study-set';
import type { Locale } from '../locale';
import { frenchWords, type StudySetWords } from './words';

export type { StudySetWords } from './words';

const WORDS: Readonly<Record<Locale, StudySetWords>> = { fr: frenchWords, en: studySet };

/** Words of the dialog of a set to study. They come with it, in both languages. */
export function studySetWords(locale: Locale): StudySetWords {
  return WORDS[locale];
}
