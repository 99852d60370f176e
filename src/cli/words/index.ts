import type { Locale } from '@/i18n';
import { en } from './en';
import { fr } from './fr';

/** What the command line says, in one language. */
export type CommandWords = typeof fr;

const WORDS: Readonly<Record<Locale, CommandWords>> = { fr, en };

/** The words of the command line in a language. */
export function commandWords(locale: Locale): CommandWords {
  return WORDS[locale];
}
