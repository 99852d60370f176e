import { whiteZones } from '../en/white-zones';
import type { Locale } from '../locale';
import { frenchWords, type WhiteZoneWords } from './words';

export type { WhiteZoneWords } from './words';

const WORDS: Readonly<Record<Locale, WhiteZoneWords>> = { fr: frenchWords, en: whiteZones };

/** Words of the communes far from services. They come with the view, in both languages. */
export function whiteZoneWords(locale: Locale): WhiteZoneWords {
  return WORDS[locale];
}
