import type { FileReport, ImportReasonCode } from '@/ingest';
import { Disclosure } from '@/ui-kit';
import styles from './import.module.css';
import { ReasonDetail } from './ReasonDetail';
import { orderReasons } from './reason-order';
import { ReasonLine } from './ReasonLine';
import { useImportWords } from './use-import-words';

const REASONS_AT_FIRST = 3;

/** Why rows of a file were remarked, refused or left aside: the first reasons, then all of them with examples. */
export function FileReasons({ report }: { readonly report: FileReport<ImportReasonCode> }) {
  const { import: words } = useImportWords();
  const reasons = orderReasons(report.reasons);
  if (reasons.length === 0) return null;
  return (
    <>
      <ul className={styles.reasons}>
        {reasons.slice(0, REASONS_AT_FIRST).map((reason) => (
          <ReasonLine key={`${reason.code} ${reason.outcome}`} reason={reason} />
        ))}
      </ul>
      <Disclosure title={words.actions.details} headingLevel={4} isDetail>
        <div className={styles.stack}>
          {reasons.map((reason) => (
            <ReasonDetail key={`${reason.code} ${reason.outcome}`} reason={reason} kind={report.kind} />
          ))}
        </div>
      </Disclosure>
    </>
  );
}
