import { useMessages } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { Select } from '@/ui-kit';

const PRESETS = [0, 3, 5, 11] as const;

/** Under how many people a count is hidden. */
export function SecrecyChoice() {
  const { layers } = useMessages();
  const commands = useCommands();
  const threshold = useAppState((state) => state.document.settings.secrecyThreshold);
  const choices = [...new Set([...PRESETS, threshold])].sort((left, right) => left - right);
  return (
    <Select
      label={layers.threshold}
      options={choices.map((choice) => ({
        id: String(choice),
        label: choice === 0 ? layers.thresholdNone : layers.thresholdValue({ threshold: choice }),
      }))}
      value={String(threshold)}
      onChange={(id) => {
        const chosen = choices.find((choice) => String(choice) === id);
        if (chosen !== undefined) commands.setSecrecyThreshold(chosen);
      }}
      description={layers.thresholdNote}
    />
  );
}
