import styles from './evolution-map.module.css';
import { useChangeAt } from './use-change-at';

/** What a territory has on a map of change: both rates with their dates, their difference and its verdict. */
export function ChangeLines({ code }: { readonly code: string }) {
  return (
    <div className={styles.lines}>
      {useChangeAt(code).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
