import { bivariate } from '../en/bivariate';
import type { Locale } from '../locale';
import { type BivariateWords, frenchWords } from './words';

/** Words of a map of need and offer, in every language. */
export const WORDS: Readonly<Record<Locale, BivariateWords>> = { fr: frenchWords, en: bivariate };
