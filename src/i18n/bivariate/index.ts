import type { Locale } from '../locale';
import { WORDS } from './catalogues';
import type { BivariateWords } from './words';

export { type BivariateText, cellText, describeBivariate, thirdText } from './describe-bivariate';
export type { BivariateWords } from './words';

/** Words of a map of need and offer. They come with that map, in both languages. */
export function bivariateWords(locale: Locale): BivariateWords {
  return WORDS[locale];
}
