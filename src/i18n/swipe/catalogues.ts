import { swipeWords } from '../en/swipe';
import type { Locale } from '../locale';
import { frenchWords, type SwipeWords } from './words';

/** Words of the swipe between two maps, in every language. */
export const WORDS: Readonly<Record<Locale, SwipeWords>> = { fr: frenchWords, en: swipeWords };
