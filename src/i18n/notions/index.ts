import { notions as english } from '../en/notions';
import { notions as french } from '../fr/notions';
import type { Locale } from '../locale';

/** Words of the statistics in one language. */
export type NotionWords = typeof french;

/** A word of the statistics. */
export type NotionId = keyof NotionWords['words'];

const WORDS: Readonly<Record<Locale, NotionWords>> = { fr: french, en: english };

/** Words of the statistics. They come with the views that print them, in both languages. */
export function notionWords(locale: Locale): NotionWords {
  return WORDS[locale];
}
