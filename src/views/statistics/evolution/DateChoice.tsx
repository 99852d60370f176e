import type { EvolutionWords } from '@/i18n/evolution';
import { useFormats } from '@/i18n/react';
import { type EvolutionView, useCommands } from '@/state';
import { Select } from '@/ui-kit';
import styles from './evolution.module.css';

interface DateChoiceProps {
  readonly subject: EvolutionView['subject'];
  readonly words: EvolutionWords;
}

/** The two dates that are compared, among those there are figures of. */
export function DateChoice({ subject: { dates, pair }, words }: DateChoiceProps) {
  const formats = useFormats();
  const commands = useCommands();
  if (pair === null) return null;
  const optionOf = (date: string) => ({ id: date, label: formats.date(date) });
  const last = dates.at(-1);
  return (
    <div className={styles.dates}>
      <Select
        label={words.from}
        options={dates.filter((date) => date < pair.after).map(optionOf)}
        value={pair.before}
        onChange={commands.chooseComparedDate}
      />
      <Select
        label={words.to}
        options={dates.slice(1).map(optionOf)}
        value={pair.after}
        onChange={(date) => commands.chooseDate(date === last ? null : date)}
      />
    </div>
  );
}
