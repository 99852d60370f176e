import { useMessages } from '@/i18n/react';
import { Select } from '@/ui-kit';

interface SecrecySelectProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (threshold: number) => void;
}

const PRESETS = [0, 3, 5, 11];

/** Under how many people a count is hidden: the usual thresholds, and the one in force. */
export function SecrecySelect({ label, value, onChange }: SecrecySelectProps) {
  const { layers } = useMessages();
  const choices = [...new Set([...PRESETS, value])].sort((left, right) => left - right);
  return (
    <Select
      label={label}
      options={choices.map((choice) => ({
        id: String(choice),
        label: choice === 0 ? layers.thresholdNone : layers.thresholdValue({ threshold: choice }),
      }))}
      value={String(value)}
      onChange={(id) => {
        const chosen = choices.find((choice) => String(choice) === id);
        if (chosen !== undefined) onChange(chosen);
      }}
      description={layers.thresholdNote}
    />
  );
}
