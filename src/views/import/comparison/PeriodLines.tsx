import type { NeedComparison, NeedDate } from '@/analysis/dataset-comparison';
import { useFormats, useMessages } from '@/i18n/react';
import { useImportWords } from '../use-import-words';
import styles from './comparison.module.css';

const LISTED = 4;

/** Which dates were compared with which. */
export function PeriodLines({ periods }: Pick<NeedComparison, 'periods'>) {
  const { values } = useMessages();
  const { comparison: words } = useImportWords().import;
  const formats = useFormats();
  const dateOf = (date: NeedDate | undefined) =>
    typeof date === 'string' ? formats.date(date) : values.unknownDate;
  return (
    <ul className={styles.periods}>
      {periods.slice(0, LISTED).map(({ dates, count }) => (
        <li key={JSON.stringify(dates)}>
          {dates.before === dates.after
            ? words.samePeriod({ date: dateOf(dates.before), count })
            : words.periods({ before: dateOf(dates.before), after: dateOf(dates.after), count })}
        </li>
      ))}
      {periods.length > LISTED && <li>{words.otherPeriods({ count: periods.length - LISTED })}</li>}
    </ul>
  );
}
