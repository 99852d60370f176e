import type { ImportReasonCode, ReasonGroup } from '@/ingest';
import styles from './import.module.css';
import { useImportWords } from './use-import-words';

/** A reason in one line: how many rows, and why. */
export function ReasonLine({ reason }: { readonly reason: ReasonGroup<ImportReasonCode> }) {
  const { import: words, importReasons } = useImportWords();
  return (
    <li className={styles.reason} data-outcome={reason.outcome}>
      <span className={styles.reasonCount}>{words.account.rows({ count: reason.count })}</span>
      <span>{importReasons.rows[reason.code]}</span>
    </li>
  );
}
