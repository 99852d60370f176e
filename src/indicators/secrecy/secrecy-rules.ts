import type { ActivityService } from '@/domain/activity';
import { isSameRule, type SecrecyRule } from './secrecy-rule';

/** Counts of people that have a rule of secrecy of their own: what a source tells of need, what services of a kind report. */
export type SecretSet =
  | { readonly kind: 'need'; readonly source: string }
  | { readonly kind: 'activity'; readonly service: ActivityService };

/** A set and the rule its counts go through. */
export interface SetRule {
  readonly set: SecretSet;
  readonly rule: SecrecyRule;
}

/**
 * How the counts of people of a dossier are kept secret, set by set: health insurance asks more than a waiting list. No sum
 * links the counts of two sets, so each is protected alone.
 */
export interface SecrecyRules {
  /** Of the sets that have none of their own. */
  readonly common: SecrecyRule;
  /** At most one a set, in the order they were chosen; a set the dossier has no longer keeps its rule for when it is back. */
  readonly own: readonly SetRule[];
}

/** The same rule for every set. */
export function oneRule(common: SecrecyRule): SecrecyRules {
  return { common, own: [] };
}

/** The rule of a set: its own, or the common one; always the same object for the same rules. */
export function ruleOf({ common, own }: SecrecyRules, set: SecretSet): SecrecyRule {
  return own.find((held) => isSameSet(held.set, set))?.rule ?? common;
}

/** {@link ruleOf} for the need of a source; `null` for a dataset that has none. */
export function ruleOfNeed(rules: SecrecyRules, source: string | null): SecrecyRule {
  return source === null ? rules.common : ruleOf(rules, { kind: 'need', source });
}

/** The rules that sets go through. */
export function rulesOf(rules: SecrecyRules, sets: readonly SecretSet[]): readonly SetRule[] {
  return sets.map((set) => ({ set, rule: ruleOf(rules, set) }));
}

/** Says whether two sets are one. */
export function isSameSet(left: SecretSet, right: SecretSet): boolean {
  if (left.kind === 'need') return right.kind === 'need' && left.source === right.source;
  return right.kind === 'activity' && left.service === right.service;
}

/** Says whether any set is kept secret the same under both. */
export function areSameRules(left: SecrecyRules, right: SecrecyRules): boolean {
  const isSameFor = ({ set }: SetRule) => isSameRule(ruleOf(left, set), ruleOf(right, set));
  return isSameRule(left.common, right.common) && [...left.own, ...right.own].every(isSameFor);
}
