import { evolutionWords } from '@/i18n/evolution';
import { useFormats, useLocale } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { Select } from '@/ui-kit';

interface NeedDateChoiceProps {
  /** Dates of the need source, the earliest first. */
  readonly dates: readonly string[];
}

/** The date of the needs that map, table, sheet and exports show. */
export function NeedDateChoice({ dates }: NeedDateChoiceProps) {
  const words = evolutionWords(useLocale());
  const formats = useFormats();
  const commands = useCommands();
  const date = useAppState((state) => state.document.settings.date);
  const last = dates.at(-1) ?? '';
  return (
    <Select
      label={words.needDate}
      options={dates.toReversed().map((option) => ({
        id: option,
        label: formats.date(option),
        ...(option === last && { description: words.latest }),
      }))}
      value={date !== null && dates.includes(date) ? date : last}
      onChange={(chosen) => commands.chooseDate(chosen === last ? null : chosen)}
    />
  );
}
