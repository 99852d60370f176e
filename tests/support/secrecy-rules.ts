import { oneRule, SECRECY_PRESETS, type SecrecyRule, type SecrecyRules } from '@/indicators';

/** A rule that hides counts under a number of people, and nothing else. */
export function under(threshold: number): SecrecyRule {
  return { ...SECRECY_PRESETS.none, threshold };
}

/** Rules that hide counts under a number of people in every set. */
export function allUnder(threshold: number): SecrecyRules {
  return oneRule(under(threshold));
}
