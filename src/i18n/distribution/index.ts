import { distribution } from '../en/distribution';
import type { Locale } from '../locale';
import { type DistributionWords, frenchWords } from './words';

export type { DistributionWords } from './words';

const WORDS: Readonly<Record<Locale, DistributionWords>> = { fr: frenchWords, en: distribution };

/** Words of the spread of rates. They come with the view, in both languages. */
export function distributionWords(locale: Locale): DistributionWords {
  return WORDS[locale];
}
