import { describeRule } from '@/i18n';
import { useLanguage } from '@/i18n/react';
import { hidesCounts, type SecrecyRule } from '@/indicators';

/** Says what a rule hides, in full sentences. */
export function useRuleText(): (rule: SecrecyRule) => string {
  const language = useLanguage();
  const { others, shownWhole } = language.messages.secrecy;
  return (rule) => {
    const sentences = describeRule(rule, language);
    if (sentences.length === 0) return shownWhole;
    return [...sentences, ...(hidesCounts(rule) ? [others] : [])].join(' ');
  };
}
