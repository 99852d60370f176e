import type { ReactNode } from 'react';
import styles from './sheet.module.css';

/** Terms and what they are, one under the other. */
export function DetailList({
  rows,
}: {
  readonly rows: readonly (readonly [term: string, description: ReactNode])[];
}) {
  return (
    <dl className={styles.details}>
      {rows.map(([term, description]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
