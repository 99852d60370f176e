import type { TableRow } from '@/state';
import { StateSwatch } from '../swatches';
import styles from './table.module.css';

/** The name of a territory beside what the map paints it with. */
export function NameCell({ row: { territory, paint } }: { readonly row: TableRow }) {
  return (
    <span className={styles.name}>
      {paint !== null && <StateSwatch color={paint.color} pattern={paint.pattern} />}
      <span className={styles.nameText}>{territory.name}</span>
    </span>
  );
}
