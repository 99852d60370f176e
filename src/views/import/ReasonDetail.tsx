import type { FileKind, ImportReasonCode, ReasonGroup, ReportedRow } from '@/ingest';
import styles from './import.module.css';
import { reasonCount } from './reason-count';
import { useImportWords } from './use-import-words';

interface ReasonDetailProps {
  readonly reason: ReasonGroup<ImportReasonCode>;
  readonly kind: FileKind;
}

/** A reason with its first rows, as they can be found again in the file. */
export function ReasonDetail({ reason, kind }: ReasonDetailProps) {
  const catalogue = useImportWords();
  const { import: words, importReasons } = catalogue;
  const { account } = words;
  const others = reason.count - reason.examples.length;
  const nameOf = ({ row }: ReportedRow) => (row === null ? account.wholeFile : words.rowNames[kind]({ row }));
  return (
    <section className={styles.detail} data-outcome={reason.outcome}>
      <h5 className={styles.detailTitle}>
        {words.outcomes[reason.outcome]} · {reasonCount(reason, catalogue)}
      </h5>
      <p>{importReasons.rows[reason.code]}</p>
      <p className={styles.muted}>{words.outcomeNotes[reason.outcome]}</p>
      <table className={styles.examples}>
        <thead>
          <tr>
            <th scope="col">{account.row}</th>
            <th scope="col">{account.column}</th>
            <th scope="col">{account.value}</th>
          </tr>
        </thead>
        <tbody>
          {reason.examples.map((example, rank) => (
            <tr key={`${rank} ${example.row}`}>
              <td>{nameOf(example)}</td>
              <td>{example.column}</td>
              <td>{example.value === '' ? account.emptyValue : example.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {others > 0 && <p className={styles.muted}>{account.others({ count: others })}</p>}
    </section>
  );
}
