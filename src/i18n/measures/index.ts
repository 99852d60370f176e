import type { Locale } from '../locale';
import { WORDS } from './catalogues';
import type { MeasureWords } from './words';

/** Words of what colours and circles show. They come with the settings of layers, in both languages. */
export function measureWords(locale: Locale): MeasureWords {
  return WORDS[locale];
}
