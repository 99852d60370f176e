import { borderWords } from '../en/borders';
import type { Locale } from '../locale';
import { type BorderWords, frenchWords } from './words';

/** Words of borders between neighbours, in every language. */
export const WORDS: Readonly<Record<Locale, BorderWords>> = { fr: frenchWords, en: borderWords };
