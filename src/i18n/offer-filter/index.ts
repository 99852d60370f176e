import { offerFilter } from '../en/offer-filter';
import type { Locale } from '../locale';
import { frenchWords, type OfferFilterWords } from './words';

export type { OfferFilterWords } from './words';

const WORDS: Readonly<Record<Locale, OfferFilterWords>> = { fr: frenchWords, en: offerFilter };

/** Words of the filter of establishments. They come with the settings, in both languages. */
export function offerFilterWords(locale: Locale): OfferFilterWords {
  return WORDS[locale];
}
