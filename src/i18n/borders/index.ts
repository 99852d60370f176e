import type { Locale } from '../locale';
import { WORDS } from './catalogues';
import type { BorderWords } from './words';

export { borderNotes, type BorderText, describeBorders, ratioText } from './describe-borders';
export type { BorderWords } from './words';

/** Words of borders between neighbours. They come with that layer, in both languages. */
export function bordersWords(locale: Locale): BorderWords {
  return WORDS[locale];
}
