import { quadrantWords } from '../en/quadrants';
import type { Locale } from '../locale';
import { frenchWords, type QuadrantWords } from './words';

/** Words of a map of quadrants, in every language. */
export const WORDS: Readonly<Record<Locale, QuadrantWords>> = { fr: frenchWords, en: quadrantWords };
