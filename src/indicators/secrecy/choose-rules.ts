import { ACTIVITY_SERVICES, type ActivityDataset } from '@/domain/activity';
import { type NeedDataset, needSourcesOf } from '@/domain/need';
import { hidesCounts, type SecrecyRule, strictestRule } from './secrecy-rule';
import { isSameSet, oneRule, ruleOf, type SecrecyRules, type SecretSet, type SetRule } from './secrecy-rules';

/** The sets of a need and of an activity, either of which may not be there. */
export function secretSetsOf(
  need: NeedDataset | null,
  activity: ActivityDataset | null,
): readonly SecretSet[] {
  const reported = new Set(activity?.records.map(({ service }) => service));
  return [
    ...(need === null ? [] : needSourcesOf(need)).map((source) => ({ kind: 'need' as const, source })),
    ...ACTIVITY_SERVICES.filter((service) => reported.has(service)).map((service) => ({
      kind: 'activity' as const,
      service,
    })),
  ];
}

/** Gives a set a rule of its own; `null` gives it the common one again. */
export function withRuleOf(rules: SecrecyRules, set: SecretSet, rule: SecrecyRule | null): SecrecyRules {
  const others = rules.own.filter((held) => !isSameSet(held.set, set));
  return { ...rules, own: rule === null ? others : [...others, { set, rule }] };
}

/** Gives sets rules of their own, beside those that have. */
export function withRulesOf(rules: SecrecyRules, own: readonly SetRule[]): SecrecyRules {
  return own.reduce((given, { set, rule }) => withRuleOf(given, set, rule), rules);
}

/** Rules that hide and round, of every set, all that either of two do. */
export function strictestRules(left: SecrecyRules, right: SecrecyRules): SecrecyRules {
  const common = strictestRule(left.common, right.common);
  return [...left.own, ...right.own].reduce<SecrecyRules>(
    (rules, { set }) => withRuleOf(rules, set, strictestRule(ruleOf(left, set), ruleOf(right, set))),
    oneRule(common),
  );
}

/** Says whether a count of some set may be hidden. */
export function hidesSomewhere({ common, own }: SecrecyRules): boolean {
  return hidesCounts(common) || own.some(({ rule }) => hidesCounts(rule));
}

/** The rules of some sets as files tell them: the strictest of them, then that of each set. */
export interface ReportedSecrecy extends SecrecyRule {
  /** The same in sentences. */
  readonly text: string;
  readonly sets: readonly (SecrecyRule & { readonly name: string })[];
}
