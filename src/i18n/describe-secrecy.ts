import type { SecrecyRule } from '@/indicators';
import type { Language } from './describe-provenance';

/**
 * What a rule hides and how it rounds, a sentence each: « Effectifs de moins de 5 personnes masqués (secret statistique). »
 * Nothing when counts are shown whole and to the unit.
 */
export function describeSecrecy(rule: SecrecyRule, language: Language): readonly string[] {
  const { secrecy } = language.messages;
  const hidden = describeHidden(rule, language);
  const rounded = rule.rounding === null ? null : secrecy.rounded({ base: rule.rounding });
  return [hidden, rounded].filter((sentence) => sentence !== null);
}

function describeHidden(
  { threshold, dominance }: SecrecyRule,
  { messages: { secrecy }, formats }: Language,
): string | null {
  const share = dominance === null ? null : formats.percent(dominance.share);
  if (threshold <= 1) return share === null ? null : secrecy.dominated({ share });
  return share === null ? secrecy.small({ threshold }) : secrecy.smallOrDominated({ threshold, share });
}
