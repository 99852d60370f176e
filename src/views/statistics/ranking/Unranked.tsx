import { useState } from 'react';
import type { StatisticsWords } from '@/i18n/statistics';
import type { UnrankedRow } from '@/state';
import styles from '../statistics.module.css';
import type { TerritoryCursor } from '../use-territory-cursor';
import { UNRANKED_AT_ONCE } from './ranking-text';

const REASONS = ['suppressed', 'missing', 'not-applicable', 'estimated'] as const;

interface UnrankedProps {
  readonly rows: readonly UnrankedRow[];
  readonly words: StatisticsWords;
  readonly cursor: TerritoryCursor;
}

/** The territories without a rank, by what is shown in place of their rate. */
export function Unranked({ rows, words, cursor }: UnrankedProps) {
  const { unranked, unrankedBy } = words.ranking;
  if (rows.length === 0) return null;
  return (
    <div>
      <h3 className={styles.heading}>{unranked}</h3>
      <ul className={styles.notes}>
        {REASONS.flatMap((reason) => {
          const members = rows.filter(({ status }) => status === reason);
          if (members.length === 0) return [];
          return [
            <li key={reason}>
              {words.labelled({ label: unrankedBy[reason]({ count: members.length }), text: '' })}
              <Members rows={members} words={words} cursor={cursor} />
            </li>,
          ];
        })}
      </ul>
    </div>
  );
}

/** Some of the territories, and more of them when asked: there may be as many as communes. */
function Members({ rows, words, cursor }: UnrankedProps) {
  const [shown, setShown] = useState(UNRANKED_AT_ONCE);
  const left = rows.length - shown;
  return (
    <>
      {rows.slice(0, shown).map(({ territory: { code, name } }, rank) => (
        <span key={code}>
          {rank > 0 && ', '}
          <button type="button" className={styles.link} onClick={() => cursor.select(code)}>
            {name}
          </button>
        </span>
      ))}
      {left > 0 && (
        <>
          {' … '}
          <button type="button" className={styles.link} onClick={() => setShown(shown + UNRANKED_AT_ONCE)}>
            {words.ranking.moreUnranked({ next: Math.min(left, UNRANKED_AT_ONCE), left })}
          </button>
        </>
      )}
    </>
  );
}
