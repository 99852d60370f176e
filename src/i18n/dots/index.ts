import type { Locale } from '../locale';
import { WORDS } from './catalogues';
import type { DotWords } from './words';

export { describeDots, type DotText } from './describe-dots';

/** Words of a map of dots. They come with that map, in both languages. */
export function dotsWords(locale: Locale): DotWords {
  return WORDS[locale];
}
