import { INTL_TAG, numberText } from './formats/number-text';
import type { Locale } from './locale';

/** A noun in the forms French and English need; `one` covers 0 and 1 in French, 1 alone in English. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** What catalogues use to write counts. */
export interface Wording {
  /** A whole number. */
  readonly integer: (count: number) => string;
  /** The form that agrees with the count. */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** The count and the noun that agrees with it, held together: « 1 234 places ». */
  readonly counted: (count: number, forms: PluralForms) => string;
}

/** A heading as written inside a sentence: without its capital, but for an acronym such as « EPCI ». */
export function inSentence(heading: string): string {
  return /^\p{Lu}{2}/u.test(heading) ? heading : `${heading.charAt(0).toLowerCase()}${heading.slice(1)}`;
}

const NO_BREAK_SPACE = '\u00a0';

/** Counts and plurals of a language. */
export function createWording(locale: Locale): Wording {
  const rules = new Intl.PluralRules(INTL_TAG[locale]);
  const integer = (count: number) => numberText(locale, count, { maximumFractionDigits: 0 });
  const plural = (count: number, forms: PluralForms) =>
    rules.select(count) === 'one' ? forms.one : forms.other;
  return {
    integer,
    plural,
    counted: (count, forms) => `${integer(count)}${NO_BREAK_SPACE}${plural(count, forms)}`,
  };
}
