import styles from './quadrants.module.css';
import { useQuadrantAt } from './use-quadrant-at';

/** What a territory has on a map of quadrants: its quadrant and both rates. */
export function QuadrantLines({ code }: { readonly code: string }) {
  return (
    <div className={styles.lines}>
      {useQuadrantAt(code).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
