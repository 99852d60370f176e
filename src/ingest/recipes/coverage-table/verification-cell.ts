import type { VerificationStatus } from '@/domain/coverage';
import { plainText } from '../../mapping';

const TO_CONFIRM =
  /\bnon verifie\w*\b|\ba (?:confirmer|verifier|preciser)\b|\bincertain\w*\b|\bmemoire\b|\bto confirm\b|\bunverified\b/;
const DERIVED = /\bdeduit\w*\b|\bderive\w*\b|\bsuppose\w*\b|\bestime\w*\b|\binferred\b/;
const VERIFIED = /\bverifie\w*\b|\bconfirme\w*\b|\boui\b|\bverified\b/;

/**
 * How sure a list of départements is, as a table says it in words: the least sure word wins, and words that say nothing
 * leave it to be confirmed.
 */
export function readVerification(cell: string): VerificationStatus {
  const text = plainText(cell);
  if (TO_CONFIRM.test(text)) return 'to-confirm';
  if (DERIVED.test(text)) return 'derived';
  return VERIFIED.test(text) ? 'verified' : 'to-confirm';
}
