import { isSameRule, type SecrecyRule, type SecretSet, type SetRule } from '@/indicators';
import type { Language } from './describe-provenance';
import type { Messages } from './messages';
import { inSentence } from './wording';

/**
 * What the rules of some sets hide and how they round, a sentence each: « Effectifs de moins de 5 personnes masqués (secret
 * statistique). » Sets are named where their rules differ. Nothing when counts are shown whole and to the unit.
 */
export function describeSecrecy(applied: readonly SetRule[], language: Language): readonly string[] {
  const { secrecy } = language.messages;
  const groups = groupByRule(applied);
  if (groups.length <= 1) return groups.flatMap(({ rule }) => describeRule(rule, language));
  return groups.map(({ rule, sets }) => {
    const sentences = describeRule(rule, language);
    const told = sentences.length === 0 ? secrecy.shownWhole : sentences.join(' ');
    return secrecy.ofSets({
      sets: sets.map((set) => nameOfSet(set, language.messages)).join(', '),
      text: inSentence(told),
    });
  });
}

/** What a rule hides and how it rounds, a sentence each; nothing when counts are shown whole and to the unit. */
export function describeRule(rule: SecrecyRule, language: Language): readonly string[] {
  const { secrecy } = language.messages;
  const hidden = describeHidden(rule, language);
  const rounded = rule.rounding === null ? null : secrecy.rounded({ base: rule.rounding });
  return [hidden, rounded].filter((sentence) => sentence !== null);
}

/** The name of a set of counts: that of its source, or of its services. */
export function nameOfSet(set: SecretSet, { indicators, secrecy }: Messages): string {
  return set.kind === 'need' ? set.source : secrecy.activityOf({ service: indicators.services[set.service] });
}

interface RuleGroup {
  readonly rule: SecrecyRule;
  readonly sets: readonly SecretSet[];
}

function groupByRule(applied: readonly SetRule[]): readonly RuleGroup[] {
  return applied.reduce<readonly RuleGroup[]>((groups, { set, rule }) => {
    const isOf = (group: RuleGroup) => isSameRule(group.rule, rule);
    if (!groups.some(isOf)) return [...groups, { rule, sets: [set] }];
    return groups.map((group) => (isOf(group) ? { ...group, sets: [...group.sets, set] } : group));
  }, []);
}

function describeHidden(
  { threshold, dominance }: SecrecyRule,
  { messages: { secrecy }, formats }: Language,
): string | null {
  const share = dominance === null ? null : formats.percent(dominance.share);
  if (threshold <= 1) return share === null ? null : secrecy.dominated({ share });
  return share === null ? secrecy.small({ threshold }) : secrecy.smallOrDominated({ threshold, share });
}
