import { signPath } from '@/export';
import type { StatisticsWords } from '@/i18n/statistics';
import chartStyles from '../chart/chart.module.css';
import styles from '../statistics.module.css';

const LINES = [
  { id: 'line95', ink: 'limit-95' },
  { id: 'line998', ink: 'limit-998' },
  { id: 'target', ink: 'target' },
] as const;

const SIGNS = [
  { shape: 'up', ink: 'outside', zone: 'above-95' },
  { shape: 'ring', ink: 'point', zone: 'inside' },
  { shape: 'down', ink: 'outside', zone: 'below-95' },
] as const;

/** What the lines and the signs of the funnel are. */
export function FunnelKey({ words }: { readonly words: StatisticsWords }) {
  const { key, zones } = words.funnel;
  return (
    <ul className={styles.key}>
      {LINES.map(({ id, ink }) => (
        <li key={id}>
          <svg width="24" height="8" aria-hidden="true">
            <path d="M0 4H24" className={chartStyles.line} data-ink={ink} />
          </svg>
          {key[id]}
        </li>
      ))}
      {SIGNS.map(({ shape, ink, zone }) => (
        <li key={shape}>
          <svg width="14" height="14" aria-hidden="true">
            <path
              d={signPath({ shape, x: 7, y: 7 })}
              className={chartStyles.sign}
              data-ink={ink}
              data-shape={shape}
            />
          </svg>
          {zones[zone]}
        </li>
      ))}
    </ul>
  );
}
