import { estimated, known, type MeasuredValue, MISSING, SUPPRESSED } from '@/domain/measure';
import { failure, success, type Result } from '@/lib';
import type { ImportReasonCode } from '../../report/codes';

/** Line ends are left: what stands on two lines of a cell is not one number. */
const SPACES = /[^\S\r\n\u2028\u2029]/g;
const SUPPRESSED_MARK = /^(?:[<≤]=?\d+|s|c|ss|secret|secretstatistique|inf(?:érieur|erieur)?à?a?\d+)$/i;
const MISSING_MARKS = new Set(['', 'nd', 'n.d.', 'na', 'n/a', '…', '...', '..', '-', '–', '—', 'nr', 'nc']);
const SPREADSHEET_ERROR =
  /^(?:#(?:N\/A|REF!|DIV\/0!|VALUE!|VALEUR!|NAME\?|NOM\?|NUM!|NOMBRE!|NULL!|NUL!|CALC!|SPILL!)|Err:\d+)$/i;
const INTEGER = /^\d+(?:[.,]0+)?$/;
const DECIMAL = /^\d+(?:[.,]\d+)?$/;
const NEGATIVE = /^[-−–]\d/;
const FOOTNOTE_MARK = /(?<=\d)(?:\*+|[†‡]+|[¹²³⁰⁴-⁹]+|\((?:\d{1,2}|[a-z]|\*+)\)|\[(?:\d{1,2}|[a-z])\])$/i;
const PER_SIGN = /[%‰]$/;
const ZERO = 48;
const NINE = 57;
const MOST_PLAIN_DIGITS = 15;
/** A mean wait of a century, in days: beyond, the cell holds something else. */
const MOST_AVERAGE = 36_525;

/** What a cell of counts says, and what is to be told of it. */
export interface CountReading {
  readonly value: MeasuredValue;
  readonly remark: Extract<
    ImportReasonCode,
    | 'count-suppressed-by-producer'
    | 'count-missing'
    | 'count-in-error'
    | 'footnote-mark-left-out'
    | 'count-from-rate'
  > | null;
}

/** Why a cell of counts or rates cannot be read. */
export type CountIssue = Extract<
  ImportReasonCode,
  | 'negative-count'
  | 'count-not-an-integer'
  | 'count-not-a-number'
  | 'rate-not-a-number'
  | 'denominator-not-a-number'
>;

const SUPPRESSED_COUNT: CountReading = { value: SUPPRESSED, remark: 'count-suppressed-by-producer' };
const MISSING_COUNT: CountReading = { value: MISSING, remark: 'count-missing' };
const COUNT_IN_ERROR: CountReading = { value: MISSING, remark: 'count-in-error' };

/**
 * Reads a count of people. Spaces between thousands and a nil decimal part are allowed; a mark of statistical secrecy
 * (`<5`, `s`, `c`) gives a suppressed value, a mark of absence (empty, `nd`, `…`) or a failed formula a missing one. The
 * mark of a footnote after the number is left out, and told.
 */
export function readCount(cell: string): Result<CountReading, CountIssue> {
  if (isPlainInteger(cell)) return success({ value: known(Number(cell)), remark: null });
  const text = cell.replace(SPACES, '');
  const hidden = readMark(text);
  if (hidden !== null) return success(hidden);
  const number = text.replace(FOOTNOTE_MARK, '');
  if (INTEGER.test(number) && Number.isSafeInteger(numberOf(number))) {
    const count = numberOf(number);
    if (!Number.isSafeInteger(count)) return failure('count-not-a-number');
    return success({ value: known(count), remark: number === text ? null : 'footnote-mark-left-out' });
  }
  if (NEGATIVE.test(text)) return failure('negative-count');
  const isDecimal = DECIMAL.test(number) && !INTEGER.test(number);
  return failure(isDecimal ? 'count-not-an-integer' : 'count-not-a-number');
}

/**
 * Reads a count out of a rate: `rate × denominator ÷ per`, an estimate. Marks of secrecy and absence are those of
 * {@link readCount}, in either cell.
 *
 * @param per - how many inhabitants the rate is for.
 */
export function readCountOfRate(
  cell: string,
  denominatorCell: string,
  per: number,
): Result<CountReading, CountIssue> {
  const rateText = cell.replace(SPACES, '');
  const denominatorText = denominatorCell.replace(SPACES, '');
  const hidden = readMark(rateText);
  if (hidden !== null) return success(hidden);
  if (SUPPRESSED_MARK.test(denominatorText)) return success(SUPPRESSED_COUNT);
  if (NEGATIVE.test(rateText)) return failure('negative-count');
  const rate = rateText.replace(PER_SIGN, '').replace(FOOTNOTE_MARK, '');
  if (!DECIMAL.test(rate)) return failure('rate-not-a-number');
  const denominator = denominatorText.replace(FOOTNOTE_MARK, '');
  if (!DECIMAL.test(denominator)) return failure('denominator-not-a-number');
  const value = estimated((numberOf(rate) * numberOf(denominator)) / per);
  return success({ value, remark: 'count-from-rate' });
}

/** Reads a mean or a share, which may have decimals. Marks of secrecy and absence are those of {@link readCount}. */
export function readAverage(cell: string): Result<CountReading, 'negative-count' | 'wait-not-a-number'> {
  const text = cell.replace(SPACES, '');
  const hidden = readMark(text);
  if (hidden !== null) return success(hidden);
  if (NEGATIVE.test(text)) return failure('negative-count');
  const number = text.replace(PER_SIGN, '').replace(FOOTNOTE_MARK, '');
  if (!DECIMAL.test(number) || numberOf(number) > MOST_AVERAGE) return failure('wait-not-a-number');
  return success({ value: known(numberOf(number)), remark: null });
}

/**
 * Reads inhabitants: a census that weighs its answers gives them with decimals. Marks of secrecy and absence are those of
 * {@link readCount}.
 */
export function readPeople(cell: string): Result<CountReading, 'negative-count' | 'count-not-a-number'> {
  const text = cell.replace(SPACES, '');
  const hidden = readMark(text);
  if (hidden !== null) return success(hidden);
  if (NEGATIVE.test(text)) return failure('negative-count');
  if (!DECIMAL.test(text) || numberOf(text) > Number.MAX_SAFE_INTEGER) return failure('count-not-a-number');
  return success({ value: known(numberOf(text)), remark: null });
}

function readMark(text: string): CountReading | null {
  if (MISSING_MARKS.has(text.toLowerCase())) return MISSING_COUNT;
  if (SPREADSHEET_ERROR.test(text)) return COUNT_IN_ERROR;
  return SUPPRESSED_MARK.test(text) ? SUPPRESSED_COUNT : null;
}

/** The usual cell, told without a pattern. */
function isPlainInteger(cell: string): boolean {
  const { length } = cell;
  if (length === 0 || length > MOST_PLAIN_DIGITS) return false;
  for (let rank = 0; rank < length; rank += 1) {
    const character = cell.charCodeAt(rank);
    if (character < ZERO || character > NINE) return false;
  }
  return true;
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}
