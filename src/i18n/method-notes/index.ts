import { methodNotes as englishNotes } from '../en/method-notes';
import type { Locale } from '../locale';
import { frenchNotes, type MethodNotes } from './words';

export { describeMethod } from './describe-method';

const NOTES: Readonly<Record<Locale, MethodNotes>> = { fr: frenchNotes, en: englishNotes };

/** Notes on methods. They come with the views that print them, in both languages. */
export function methodNotes(locale: Locale): MethodNotes {
  return NOTES[locale];
}
