import { notices } from '../en/notices';
import type { Locale } from '../locale';
import { frenchWords, type NoticeWords } from './words';

export type { NoticeWords } from './words';

const WORDS: Readonly<Record<Locale, NoticeWords>> = { fr: frenchWords, en: notices };

/** Words of notices. They come with the first of them, in both languages. */
export function noticeWords(locale: Locale): NoticeWords {
  return WORDS[locale];
}
