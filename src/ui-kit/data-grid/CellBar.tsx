import type { ReactNode } from 'react';
import styles from './CellBar.module.css';

interface CellBarProps {
  /** Length of the bar from 0 to 1 on the scale all rows share, or `null` for no bar: nothing is known to draw. */
  readonly share: number | null;
  /** The figure, which the bar only doubles. */
  readonly children: ReactNode;
}

/** A figure with a bar under it, to compare rows at a glance. */
export function CellBar({ share, children }: CellBarProps) {
  return (
    <span className={styles['cell']}>
      {share !== null && (
        <span className={styles['bar']} style={{ width: `${Math.min(Math.max(share, 0), 1) * 100}%` }} />
      )}
      <span className={styles['figure']}>{children}</span>
    </span>
  );
}
