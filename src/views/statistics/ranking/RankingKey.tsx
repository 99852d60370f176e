import type { StatisticsWords } from '@/i18n/statistics';
import styles from '../statistics.module.css';

interface RankingKeyProps {
  readonly words: StatisticsWords;
  readonly isSmoothed: boolean;
  /** What the bars across the rates are; `null` when there are none. */
  readonly interval: 'interval' | 'range' | null;
  readonly hasRegions: boolean;
}

/** What the signs of the bars are. */
export function RankingKey({ words, isSmoothed, interval, hasRegions }: RankingKeyProps) {
  const { key } = words.ranking;
  const entries = [
    { id: 'rate', sign: <span className={styles.rate} data-hollow={isSmoothed} /> },
    ...(isSmoothed ? [{ id: 'smoothed', sign: <span className={styles.smoothed} /> } as const] : []),
    ...(interval === null ? [] : [{ id: interval, sign: <span className={styles.interval} /> }]),
    { id: 'france', sign: <span className={styles.france} /> },
    ...(hasRegions ? [{ id: 'region', sign: <span className={styles.region} /> } as const] : []),
  ] as const;
  return (
    <ul className={styles.key}>
      {entries.map(({ id, sign }) => (
        <li key={id}>
          <span className={styles.sample} aria-hidden="true">
            {sign}
          </span>
          {key[id]}
        </li>
      ))}
    </ul>
  );
}
