import { nameOfSet } from '@/i18n';
import { useMessages } from '@/i18n/react';
import { ruleOf, type SecrecyRule, type SecrecyRules, secretSetsOf, type SecretSet } from '@/indicators';
import type { ImportOutcome } from '@/ingest';
import { SecrecySelect } from '../secrecy';
import { useImportWords } from './use-import-words';

interface BroughtRulesProps {
  readonly outcome: ImportOutcome;
  /** Those of the dossier, with what was chosen in the review. */
  readonly rules: SecrecyRules;
  readonly onChange: (set: SecretSet, rule: SecrecyRule) => void;
}

/** The rule of secrecy of each set of counts of people that an import brings. */
export function BroughtRules({ outcome: { need, activity }, rules, onChange }: BroughtRulesProps) {
  const messages = useMessages();
  const { review } = useImportWords().import;
  return secretSetsOf(need, activity).map((set) => {
    const name = nameOfSet(set, messages);
    return (
      <SecrecySelect
        key={`${set.kind} ${name}`}
        label={review.secrecy({ set: name })}
        rule={ruleOf(rules, set)}
        onChange={(rule) => onChange(set, rule)}
      />
    );
  });
}
