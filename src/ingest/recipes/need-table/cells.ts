import type { NeedPublic } from '@/domain/need';
import { known, type MeasuredValue, MISSING, SUPPRESSED } from '@/domain/measure';
import { failure, success, type Result } from '@/lib';
import type { ImportReasonCode } from '../../report/codes';
import { plainHeader } from './columns';

/** Line ends are left: what stands on two lines of a cell is not one number. */
const SPACES = /[^\S\r\n\u2028\u2029]/g;
const SUPPRESSED_MARK = /^(?:[<≤]=?\d+|s|c|ss|secret|secretstatistique|inf(?:érieur|erieur)?à?a?\d+)$/i;
const MISSING_MARKS = new Set(['', 'nd', 'n.d.', 'na', 'n/a', '…', '...', '-', 'nr', 'nc']);
const SPREADSHEET_ERROR =
  /^(?:#(?:N\/A|REF!|DIV\/0!|VALUE!|VALEUR!|NAME\?|NOM\?|NUM!|NOMBRE!|NULL!|NUL!|CALC!|SPILL!)|Err:\d+)$/i;
const INTEGER = /^\d+(?:[.,]0+)?$/;
const DECIMAL = /^\d+[.,]\d+$/;
const NEGATIVE = /^[-−–]\d/;

/** Whether a cell says that its formula failed: `#N/A`, `#REF!`, in English or in French. */
export function isSpreadsheetError(cell: string): boolean {
  return SPREADSHEET_ERROR.test(cell.trim());
}

/**
 * Reads a count of people. Spaces between thousands and a nil decimal part are allowed; a mark of statistical secrecy
 * (`<5`, `s`, `c`) gives a suppressed value, a mark of absence (empty, `nd`, `…`) or a failed formula a missing one.
 */
export function readCount(
  cell: string,
): Result<MeasuredValue, 'negative-count' | 'count-not-an-integer' | 'count-not-a-number'> {
  const text = cell.replace(SPACES, '');
  if (MISSING_MARKS.has(text.toLowerCase()) || isSpreadsheetError(text)) return success(MISSING);
  if (INTEGER.test(text)) return countOf(Number(text.replace(',', '.')));
  if (SUPPRESSED_MARK.test(text)) return success(SUPPRESSED);
  if (NEGATIVE.test(text)) return failure('negative-count');
  return failure(DECIMAL.test(text) ? 'count-not-an-integer' : 'count-not-a-number');
}

function countOf(number: number): Result<MeasuredValue, 'count-not-a-number'> {
  return Number.isSafeInteger(number) ? success(known(number)) : failure('count-not-a-number');
}

const PUBLIC_OF_WORD: Readonly<Record<string, NeedPublic>> = {
  enfant: 'child',
  enfants: 'child',
  'enfants et adolescents': 'child',
  jeunes: 'child',
  mineurs: 'child',
  child: 'child',
  children: 'child',
  '0 19': 'child',
  '0 19 ans': 'child',
  '0 20 ans': 'child',
  adulte: 'adult',
  adultes: 'adult',
  majeurs: 'adult',
  adult: 'adult',
  adults: 'adult',
  '20 59': 'adult',
  '20 59 ans': 'adult',
  tous: 'all',
  toutes: 'all',
  'tous publics': 'all',
  'tous ages': 'all',
  ensemble: 'all',
  total: 'all',
  all: 'all',
};

/** Reads the public a count is about. */
export function readPublic(cell: string): Result<NeedPublic, 'unknown-public'> {
  const word = [cell, plainHeader(cell)].find((candidate) => Object.hasOwn(PUBLIC_OF_WORD, candidate));
  const found = word === undefined ? undefined : PUBLIC_OF_WORD[word];
  return found === undefined ? failure('unknown-public') : success(found);
}

const DATE_FORMS = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ].*)?$/,
  /^(?<year>\d{4})-(?<month>\d{2})$/,
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/,
  /^(?<month>\d{1,2})[/.-](?<year>\d{4})$/,
  /^(?<year>\d{4})$/,
];
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * Reads a reference date: ISO, JJ/MM/AAAA, MM/AAAA or AAAA.
 *
 * @returns ISO 8601 as precise as the cell (`2024`, `2024-06`, `2024-06-30`); `null` for an empty cell.
 */
export function readDate(cell: string): Result<string | null, Extract<ImportReasonCode, 'date-unreadable'>> {
  const text = cell.trim();
  if (text === '') return success(null);
  for (const form of DATE_FORMS) {
    const parts = form.exec(text)?.groups;
    if (parts === undefined) continue;
    const date = isoDate(parts);
    return date === null ? failure('date-unreadable') : success(date);
  }
  return failure('date-unreadable');
}

function isoDate({ year, month, day }: Partial<Record<string, string>>): string | null {
  if (year === undefined || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null;
  if (month === undefined) return year;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  const yearAndMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return yearAndMonth;
  const lastDay = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > lastDay) return null;
  return `${yearAndMonth}-${day.padStart(2, '0')}`;
}
