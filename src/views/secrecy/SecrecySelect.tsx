import {
  presetOf,
  SECRECY_PRESET_NAMES,
  SECRECY_PRESETS,
  type SecrecyPreset,
  type SecrecyRule,
} from '@/indicators';
import { useMessages } from '@/i18n/react';
import { Select } from '@/ui-kit';
import { useRuleText } from './use-rule-text';

interface SecrecySelectProps {
  readonly label: string;
  readonly rule: SecrecyRule;
  readonly onChange: (rule: SecrecyRule) => void;
}

/** The rule of secrecy, among those in use; one of the dossier's own is listed while it is in force. */
export function SecrecySelect({ label, rule, onChange }: SecrecySelectProps) {
  const { secrecy } = useMessages();
  const ruleText = useRuleText();
  const preset = presetOf(rule) ?? 'custom';
  const choices: readonly (SecrecyPreset | 'custom')[] =
    preset === 'custom' ? [...SECRECY_PRESET_NAMES, preset] : SECRECY_PRESET_NAMES;
  return (
    <Select
      label={label}
      options={choices.map((id) => ({ id, label: secrecy.presets[id] }))}
      value={preset}
      onChange={(id) => {
        if (id !== 'custom') onChange(SECRECY_PRESETS[id]);
      }}
      description={ruleText(rule)}
    />
  );
}
