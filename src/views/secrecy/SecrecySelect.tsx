import {
  presetOf,
  SECRECY_PRESET_NAMES,
  SECRECY_PRESETS,
  type SecrecyPreset,
  type SecrecyRule,
} from '@/indicators';
import { useLocale } from '@/i18n/react';
import { suppressionWords } from '@/i18n/suppression';
import { Select } from '@/ui-kit';
import { useRuleText } from './use-rule-text';

interface SecrecySelectProps {
  readonly label: string;
  readonly rule: SecrecyRule;
  readonly onChange: (rule: SecrecyRule) => void;
}

/** The rule of secrecy, among those in use; one of the dossier's own is listed while it is in force. */
export function SecrecySelect({ label, rule, onChange }: SecrecySelectProps) {
  const { presets } = suppressionWords(useLocale()).rule;
  const ruleText = useRuleText();
  const preset = presetOf(rule) ?? 'custom';
  const choices: readonly (SecrecyPreset | 'custom')[] =
    preset === 'custom' ? [...SECRECY_PRESET_NAMES, preset] : SECRECY_PRESET_NAMES;
  return (
    <Select
      label={label}
      options={choices.map((id) => ({ id, label: presets[id] }))}
      value={preset}
      onChange={(id) => {
        if (id !== 'custom') onChange(SECRECY_PRESETS[id]);
      }}
      description={ruleText(rule)}
    />
  );
}
