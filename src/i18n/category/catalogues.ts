import { categoryWords } from '../en/category';
import type { Locale } from '../locale';
import { type CategoryWords, frenchWords } from './words';

/** Words of a map of categories, in every language. */
export const WORDS: Readonly<Record<Locale, CategoryWords>> = { fr: frenchWords, en: categoryWords };
