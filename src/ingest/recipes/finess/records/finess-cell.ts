import { type FinessNumber, isFinessNumber } from '@/domain/offer';
import type { Remark } from '../../../report/row-account';

/** A FINESS number as a cell gives it, and what a spreadsheet did to it. */
export type FinessReading =
  | { readonly state: 'as-written' | 'zero-restored'; readonly number: FinessNumber }
  | { readonly state: 'mangled' | 'invalid'; readonly number: null };

const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+?\d+$/i;
const APOSTROPHE = /^'/;
const DECIMALS = /[.,]0+$/;
const SPACES = /[\s\u00a0\u202f]+/g;
const EIGHT_DIGITS = /^[1-9]\d{7}$/;

/**
 * Reads a FINESS number, without what a spreadsheet puts around it (`'010000024`, `10 000 024,0`). Eight digits are a
 * number whose leading zero was lost; `isExpected` says whether the number with its zero is one that may stand there.
 * Scientific notation (`2,601E+13`) has lost digits for good.
 */
export function readFinessCell(
  cell: string | null,
  isExpected: (number: FinessNumber) => boolean,
): FinessReading {
  const written = cell ?? '';
  if (isFinessNumber(written)) return { state: 'as-written', number: written };
  const text = undressed(written.toUpperCase());
  if (isFinessNumber(text)) return { state: 'as-written', number: text };
  if (SCIENTIFIC.test(text)) return { state: 'mangled', number: null };
  const padded = `0${text}`;
  const repairable = EIGHT_DIGITS.test(text) && isFinessNumber(padded) && isExpected(padded);
  return repairable ? { state: 'zero-restored', number: padded } : { state: 'invalid', number: null };
}

function undressed(text: string): string {
  return text.replace(APOSTROPHE, '').replace(SPACES, '').replace(DECIMALS, '');
}

/** What is to be said of a number that a spreadsheet touched. */
export function finessRemarks(
  { state }: FinessReading,
  column: string,
  cell: string | null,
): readonly Remark[] {
  const value = cell ?? '';
  if (state === 'zero-restored') return [{ code: 'lost-zero-repaired', column, value }];
  return state === 'mangled' ? [{ code: 'number-mangled-by-spreadsheet', column, value }] : [];
}
