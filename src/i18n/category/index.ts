import type { Locale } from '../locale';
import { WORDS } from './catalogues';
import type { CategoryWords } from './words';

export { describeCategories } from './describe-categories';
export { describeStanding } from './describe-standing';

/** Words of a map of categories. They come with what shows one, in both languages. */
export function categoryMapWords(locale: Locale): CategoryWords {
  return WORDS[locale];
}
