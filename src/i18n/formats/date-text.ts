import type { Locale } from '../locale';
import { INTL_TAG } from './number-text';

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const OPTIONS = {
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  day: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Precision = keyof typeof OPTIONS;

const cache = new Map<string, Intl.DateTimeFormat>();

function formatterFor(locale: Locale, precision: Precision): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const existing = cache.get(key);
  if (existing !== undefined) return existing;
  const created = new Intl.DateTimeFormat(INTL_TAG[locale], OPTIONS[precision]);
  cache.set(key, created);
  return created;
}

/**
 * Writes an ISO 8601 date with the precision it has: `2025` « 2025 », `2026-08` « août 2026 », `2026-08-13`
 * « 13 août 2026 ». Anything else, a day no calendar has among it, is the user's own text and is returned as it is.
 */
export function dateText(locale: Locale, iso: string): string {
  const match = ISO_DATE.exec(iso.trim());
  if (match === null) return iso;
  const [, year, month, day] = match;
  if (year === undefined || month === undefined) return iso.trim();
  const isoDay = `${year}-${month}-${day ?? '01'}`;
  const date = new Date(`${isoDay}T00:00:00Z`);
  // The 31st of February would be read as a day of March.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(isoDay)) return iso;
  const text = formatterFor(locale, day === undefined ? 'month' : 'day').format(date);
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
