import type { Locale } from '../locale';
import { WORDS } from './catalogues';
import type { SwipeWords } from './words';

/** Words of the swipe between two maps. They come with it, in both languages. */
export function swipeWords(locale: Locale): SwipeWords {
  return WORDS[locale];
}
