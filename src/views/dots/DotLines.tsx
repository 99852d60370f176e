import styles from './dots.module.css';
import { useDotsAt } from './use-dots-at';

/** What a territory has on a map of dots: its count and how many dots it has. */
export function DotLines({ code }: { readonly code: string }) {
  return (
    <div className={styles.lines}>
      {useDotsAt(code).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
