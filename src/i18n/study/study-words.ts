import { study } from '../en/study';
import type { Locale } from '../locale';
import { frenchWords, type StudyWords } from './words';

const WORDS: Readonly<Record<Locale, StudyWords>> = { fr: frenchWords, en: study };

/** Words of the perimeter of study. They come with what shows it, in both languages. */
export function studyWords(locale: Locale): StudyWords {
  return WORDS[locale];
}
