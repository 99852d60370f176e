import { dotWords } from '../en/dots';
import type { Locale } from '../locale';
import { type DotWords, frenchWords } from './words';

/** Words of a map of dots, in every language. */
export const WORDS: Readonly<Record<Locale, DotWords>> = { fr: frenchWords, en: dotWords };
