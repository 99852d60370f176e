import { type FinessNumber, isFinessNumber } from '@/domain/offer';

/**
 * A FINESS number no real establishment bears: two characters of the département, then a 9 where the register writes
 * 0, 1 or 2, then a sequence. Overseas: `97`, 9, the last digit of the département, then the sequence.
 *
 * @param sequence - rank in the département, from 1.
 */
export function fictionalFinessNumber(departementCode: string, sequence: number): FinessNumber {
  const prefix = `${departementCode.slice(0, 2)}9${departementCode.slice(2)}`;
  const number = prefix + String(sequence).padStart(9 - prefix.length, '0');
  if (!isFinessNumber(number)) throw new Error(`Sequence ${sequence} does not fit in a FINESS number`);
  return number;
}
