import type { Locale } from '../locale';
import { WORDS } from './catalogues';
import type { QuadrantWords } from './words';

export { describeQuadrants } from './describe-quadrants';

/** Words of a map of quadrants. They come with that map, in both languages. */
export function quadrantsWords(locale: Locale): QuadrantWords {
  return WORDS[locale];
}
