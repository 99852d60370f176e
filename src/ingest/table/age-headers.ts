import { readAgeSpan, writeAgeSpan } from '@/domain/population';
import type { FixedReading } from '../mapping';
import { plainHeader } from './plain-header';

/** « P21_POP0019 », « P21_POP65P », « P21_POP »: the census of INSEE, main exploitation. */
const CENSUS = /^p(\d{2}) pop(?:(\d{2})(\d{2}|p))?$/;
/** « PMUN21 », « PMUN 2021 »: municipal population. */
const MUNICIPAL = /^pmun ?(?:\d{2})?(\d{2})?$/;
/** « pop0019 », « pop65p ». */
const PACKED = /^pop ?(\d{2})(\d{2}|p)$/;
/** « pop_0_19 », « pop_60_plus_2022 », « 0-19 »: ages between words for people and years, and nothing else. */
const NAKED =
  /^(?:(?:pop|population|hab|habitants) )?(?:\d{4} )?(?:ages? )?(\d{1,3}) (?:a )?(?:(\d{1,3})|p|plus)(?: \d{4})?$/;
const BETWEEN = /\b(\d{1,3}) (?:a |et )?(\d{1,3}) ans\b/;
const ABOVE = /\b(\d{1,3}) ans (?:et |ou )?plus\b/;
const BELOW = /\bmoins de (\d{1,3}) ans\b/;
const ALL =
  /^(?:population|pop|habitants|ensemble|total|tous ages|population totale|population municipale)\b/;
const PEOPLE = /\b(?:population|pop|habitants|hab)\b/;
const ONE_SEX = /\b(?:hommes?|femmes?|h|f|masculin|feminin|garcons?|filles?)\b/;
const BARE =
  /^(?:(?:ages?|ans|de|a|et|ou|plus|moins|total|ensemble|tous|tranche|pop|population|hab|habitants|\d{1,4})(?: |$))+$/;
const YEAR = /\b((?:19|20)\d{2})\b/;

/** What a header says of the inhabitants it heads; `null` when it speaks of none of known ages. */
export interface AgedHeader {
  /** As {@link readAgeSpan} reads them. */
  readonly ages: string;
  /** `null` where the header does not say it. */
  readonly year: number | null;
  /** Whether it can be nothing but a count of inhabitants. */
  readonly isSure: boolean;
  /** Whether it says ages and nothing of those who are of them: « 0-19 ans ». */
  readonly isBare: boolean;
}

/** Reads the ages, and the year, of a header of inhabitants. */
export function agedHeader(header: string): AgedHeader | null {
  const plain = plainHeader(header.replaceAll('+', ' plus'));
  const census = CENSUS.exec(plain);
  if (census !== null) {
    const [, year = '', from, to] = census;
    const span = { from: Number(from ?? 0), to: to === undefined || to === 'p' ? null : Number(to) };
    return { ages: writeAgeSpan(span), year: yearOf(year), isSure: true, isBare: false };
  }
  const municipal = MUNICIPAL.exec(plain);
  if (municipal !== null) {
    const [, year] = municipal;
    return { ages: 'total', year: year === undefined ? null : yearOf(year), isSure: true, isBare: false };
  }
  if (ONE_SEX.test(plain)) return null;
  const ages = spokenAges(plain);
  if (ages === null || readAgeSpan(ages) === null) return null;
  const year = YEAR.exec(plain)?.[1];
  const isSure = ages !== 'total' && (PEOPLE.test(plain) || PACKED.test(plain));
  return { ages, year: year === undefined ? null : Number(year), isSure, isBare: BARE.test(plain) };
}

/** What a column is read as in a table of inhabitants. */
export function fixedAges(header: string): FixedReading {
  const found = agedHeader(header);
  if (found === null) return {};
  const { ages, year } = found;
  return year === null ? { ages } : { ages, referenceDate: String(year) };
}

function spokenAges(plain: string): string | null {
  const naked = PACKED.exec(plain) ?? NAKED.exec(plain);
  if (naked !== null) {
    const [, from, to = 'p'] = naked;
    return writeAgeSpan({ from: Number(from), to: to === 'p' ? null : Number(to) });
  }
  const between = BETWEEN.exec(plain);
  if (between !== null) return `${between[1] ?? ''}-${between[2] ?? ''}`;
  const below = BELOW.exec(plain);
  if (below !== null) return `0-${String(Number(below[1]) - 1)}`;
  const above = ABOVE.exec(plain);
  if (above !== null) return `${above[1] ?? ''}-plus`;
  return ALL.test(plain) ? 'total' : null;
}

/** Two digits of a year: the census is younger than 1950. */
function yearOf(digits: string): number {
  const year = Number(digits);
  return year < 50 ? 2000 + year : 1900 + year;
}
