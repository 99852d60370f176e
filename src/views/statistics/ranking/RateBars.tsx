import { numberOf } from '@/domain/measure';
import type { RankedRow } from '@/state';
import styles from '../statistics.module.css';

interface RateBarsProps {
  readonly row: RankedRow;
  readonly isSmoothed: boolean;
  readonly france: number | null;
  /** Rate at the end of the scale, which begins at zero. */
  readonly largest: number;
}

/** A rate and its interval on the scale of the column, with France across and the région of the territory; figures are beside. */
export function RateBars({ row, isSmoothed, france, largest }: RateBarsProps) {
  const at = (value: number) => `${(value / largest) * 100}%`;
  const raw = numberOf(row.rate);
  const [lower, upper] = [row.uncertainty?.lower, row.uncertainty?.upper].map((end) => end && numberOf(end));
  return (
    <span className={styles.bars} aria-hidden="true">
      {france !== null && <span className={styles.france} style={{ insetInlineStart: at(france) }} />}
      {lower !== undefined && upper !== undefined && (
        <span className={styles.interval} style={{ insetInlineStart: at(lower), width: at(upper - lower) }} />
      )}
      {row.region !== null && <span className={styles.region} style={{ insetInlineStart: at(row.region) }} />}
      {raw !== undefined && (
        <span className={styles.rate} data-hollow={isSmoothed} style={{ insetInlineStart: at(raw) }} />
      )}
      {isSmoothed && <span className={styles.smoothed} style={{ insetInlineStart: at(row.shown) }} />}
    </span>
  );
}
