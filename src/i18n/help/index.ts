import { gestures } from '../en/gestures';
import { glossary } from '../en/glossary';
import { help } from '../en/help';
import type { Locale } from '../locale';
import { frenchWords, type HelpWords } from './words';

export type { HelpWords } from './words';

const WORDS: Readonly<Record<Locale, HelpWords>> = { fr: frenchWords, en: { gestures, glossary, help } };

/** Words of the help that nothing else says. They come with it, in both languages. */
export function helpWords(locale: Locale): HelpWords {
  return WORDS[locale];
}
