import type { ImportReasonCode, ReasonGroup } from '@/ingest';
import styles from './import.module.css';
import { reasonCount } from './reason-count';
import { useImportWords } from './use-import-words';

/** A reason in one line: how many rows or the file, and why. */
export function ReasonLine({ reason }: { readonly reason: ReasonGroup<ImportReasonCode> }) {
  const words = useImportWords();
  return (
    <li className={styles.reason} data-outcome={reason.outcome}>
      <span className={styles.reasonCount}>{reasonCount(reason, words)}</span>
      <span>{words.importReasons.rows[reason.code]}</span>
    </li>
  );
}
