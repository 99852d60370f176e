import { SECRECY_PRESETS, type SecrecyRule } from '@/indicators';

/** A rule that hides counts under a number of people, and nothing else. */
export function under(threshold: number): SecrecyRule {
  return { ...SECRECY_PRESETS.none, threshold };
}
