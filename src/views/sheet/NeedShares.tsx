import { useFormats, useLocale } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import type { NeedIntervalLine } from '@/state';
import { MeasuredFigure } from './MeasuredFigure';
import styles from './sheet.module.css';

type Share = NeedIntervalLine['shares'][number];

/** What each source brings to an interval, and its date. */
export function NeedShares({ line }: { readonly line: NeedIntervalLine }) {
  const formats = useFormats();
  const { needIntervals: words } = sheetWords(useLocale());
  return (
    <ul className={styles.shares}>
      {line.shares.map((share) => {
        const { source, most, referenceDate } = share;
        const role = roleOf(share);
        return (
          <li key={source}>
            <span>
              {source}
              {referenceDate !== null && <span className={styles.date}> {formats.date(referenceDate)}</span>}
              {role !== null && <span> · {words.roles[role]}</span>}
            </span>
            <MeasuredFigure value={most} unit="people" />
          </li>
        );
      })}
    </ul>
  );
}

/** Whether a source makes the lower bound, or adds nothing to the upper one; both may hold. */
function roleOf({ makesLow, isContained }: Share): 'least' | 'contained' | 'both' | null {
  if (makesLow) return isContained ? 'both' : 'least';
  return isContained ? 'contained' : null;
}
