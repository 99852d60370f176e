import type { NeedOverlap } from '../need-overlap';
import { isSameRule, type SecrecyRule, strictestRule } from './secrecy-rule';
import { ruleOfNeed, type SecrecyRules } from './secrecy-rules';

/**
 * Rules under which a source declared to be within another is kept as secret as it, and it as the source. Who reads that
 * everybody on the first is on the second reads a bound of one in the other: eight people hidden under eleven could not be
 * fewer than the seven shown of a list that they hold.
 *
 * The same object where no rule is changed.
 */
export function holdContained(rules: SecrecyRules, overlaps: readonly NeedOverlap[]): SecrecyRules {
  const pairs = overlaps.filter(({ relation }) => relation === 'contained');
  const uneven = pairs.find(
    ({ first, second }) => !isSameRule(ruleOfNeed(rules, first), ruleOfNeed(rules, second)),
  );
  if (uneven === undefined) return rules;
  const sources = [uneven.first, uneven.second];
  const rule = sources.map((source) => ruleOfNeed(rules, source)).reduce(strictestRule);
  return holdContained(withNeedRules(rules, sources, rule), overlaps);
}

function withNeedRules(rules: SecrecyRules, sources: readonly string[], rule: SecrecyRule): SecrecyRules {
  const others = rules.own.filter(({ set }) => set.kind !== 'need' || !sources.includes(set.source));
  const held = sources.map((source) => ({ set: { kind: 'need', source } as const, rule }));
  return { ...rules, own: [...others, ...held] };
}
