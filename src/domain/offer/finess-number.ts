import type { Brand } from '@/lib';

/** Nine-character FINESS number of a place of work (ET) or of a legal entity (EJ): `010780195`, `2A0000123`. */
export type FinessNumber = Brand<string, 'FinessNumber'>;

/** Says whether a text is written as a FINESS number: nine characters, digits but for the Corsican letter. */
export function isFinessNumber(text: string): text is FinessNumber {
  return /^(?:\d{9}|2[AB]\d{7})$/.test(text);
}
