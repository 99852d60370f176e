import { ownIndicators } from '../en/own-indicators';
import type { Locale } from '../locale';
import { frenchWords, type OwnIndicatorWords } from './words';

const WORDS: Readonly<Record<Locale, OwnIndicatorWords>> = { fr: frenchWords, en: ownIndicators };

/** Words of the dialog of indicators. They come with it, in both languages. */
export function ownIndicatorWords(locale: Locale): OwnIndicatorWords {
  return WORDS[locale];
}
