import type { Locale } from '../locale';

/** BCP 47 tag whose number and date conventions each language follows. */
export const INTL_TAG: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

const HYPHEN = /^-/;
const MINUS = '\u2212';
const NARROW_NO_BREAK_SPACE = '\u202f';
const cache = new Map<string, Intl.NumberFormat>();

function formatterFor(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const existing = cache.get(key);
  if (existing !== undefined) return existing;
  const created = new Intl.NumberFormat(INTL_TAG[locale], options);
  cache.set(key, created);
  return created;
}

/**
 * Writes a number as a language prints it: decimal comma and narrow no-break spaces in French, a real minus sign in
 * both, nothing that can break at the end of a line. A number that rounds to zero is written without a sign.
 */
export function numberText(locale: Locale, value: number, options: Intl.NumberFormatOptions): string {
  return formatterFor(locale, { signDisplay: 'negative', ...options })
    .format(value)
    .replace(HYPHEN, MINUS)
    .replace(/\s/g, NARROW_NO_BREAK_SPACE);
}
