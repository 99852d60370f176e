import { statistics } from '../en/statistics';
import type { Locale } from '../locale';
import { frenchWords, type StatisticsWords } from './words';

export type { StatisticsWords } from './words';

const WORDS: Readonly<Record<Locale, StatisticsWords>> = { fr: frenchWords, en: statistics };

/** Words of the views that set territories against each other. They come with those views, in both languages. */
export function statisticsWords(locale: Locale): StatisticsWords {
  return WORDS[locale];
}
