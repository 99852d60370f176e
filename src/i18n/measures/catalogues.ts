import { measures } from '../en/measures';
import type { Locale } from '../locale';
import { frenchWords, type MeasureWords } from './words';

/** Words of what signs show, in every language. */
export const WORDS: Readonly<Record<Locale, MeasureWords>> = { fr: frenchWords, en: measures };
