import type { Brand } from '@/lib';

/** Nine-character FINESS number of a place of work (ET) or of a legal entity (EJ): `010780195`, `2A0000123`. */
export type FinessNumber = Brand<string, 'FinessNumber'>;

/** Says whether a text is written as a FINESS number: nine characters, digits but for the Corsican letter. */
export function isFinessNumber(text: string): text is FinessNumber {
  return /^(?:\d{9}|2[AB]\d{7})$/.test(text);
}

const PROVISIONAL_PREFIX = '00';
const PROVISIONAL_NUMBERS = 10_000_000;

/**
 * A number for an establishment that has none in its file: it begins with `00`, as no FINESS number does.
 *
 * @param seed - any non-negative integer; the same one always gives the same number.
 */
export function provisionalFinessNumber(seed: number): FinessNumber {
  return `${PROVISIONAL_PREFIX}${String(seed % PROVISIONAL_NUMBERS).padStart(7, '0')}` as FinessNumber;
}

/** Says whether a number stands in for one the file does not give. */
export function isProvisionalFinessNumber(finess: FinessNumber): boolean {
  return finess.startsWith(PROVISIONAL_PREFIX);
}
