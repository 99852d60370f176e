import { ownTerritories } from '../en/own-territories';
import type { Locale } from '../locale';
import { frenchWords, type OwnTerritoryWords } from './words';

const WORDS: Readonly<Record<Locale, OwnTerritoryWords>> = { fr: frenchWords, en: ownTerritories };

/** Words of territories the user makes of those put together. They come with the bar of these, in both languages. */
export function ownTerritoryWords(locale: Locale): OwnTerritoryWords {
  return WORDS[locale];
}
