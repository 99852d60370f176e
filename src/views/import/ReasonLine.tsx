import type { ImportReasonCode, ReasonGroup } from '@/ingest';
import styles from './import.module.css';
import { fileValues, reasonCount } from './reason-count';
import { useImportWords } from './use-import-words';

/** A reason in one line: how many rows, or the file and what in it, and why. */
export function ReasonLine({ reason }: { readonly reason: ReasonGroup<ImportReasonCode> }) {
  const words = useImportWords();
  const values = fileValues(reason);
  return (
    <li className={styles.reason} data-outcome={reason.outcome}>
      <span className={styles.reasonCount}>{reasonCount(reason, words)}</span>
      <span>
        {words.importReasons.rows[reason.code]}
        {values !== '' && <span className={styles.reasonValues}>{values}</span>}
      </span>
    </li>
  );
}
