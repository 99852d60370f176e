import type { LedgerRow } from '@/ingest';
import { useMessages } from '@/i18n/react';
import { Badge, Disclosure, Icon, Notice } from '@/ui-kit';
import { AccountBar } from './AccountBar';
import type { CardStatus, FileCardModel } from './file-cards';
import styles from './import.module.css';
import { LedgerDownloads } from './LedgerDownloads';
import { ReasonDetail } from './ReasonDetail';
import { orderReasons } from './reason-order';
import { ReasonLine } from './ReasonLine';

interface FileCardProps {
  readonly card: FileCardModel;
  readonly ledger: readonly LedgerRow[];
}

const REASONS_AT_FIRST = 3;
const TONE = { ready: 'success', partial: 'warning', failed: 'danger' } as const satisfies Record<
  CardStatus,
  string
>;

/** A file that was read: what it is and why we think so, the account of its rows, and the reasons behind it. */
export function FileCard({ card: { report, failures, status }, ledger }: FileCardProps) {
  const { import: words, importReasons } = useMessages();
  const reasons = orderReasons(report.reasons);
  const rows = ledger.filter(({ fileName }) => fileName === report.name);
  return (
    <article className={styles.card} aria-label={report.name}>
      <header className={styles.cardHead}>
        <Icon name="file" />
        <h3 className={styles.fileName}>{report.name}</h3>
        <Badge tone={TONE[status]}>{words.review.statuses[status]}</Badge>
      </header>
      <p>
        <strong>{words.kinds[report.kind]}</strong>{' '}
        <span className={styles.muted}>{words.kindReasons[report.kind]}</span>
      </p>
      {failures.map(({ code, details }) => (
        <Notice key={code} tone="danger" title={words.review.notAdded({ file: report.name })}>
          {importReasons.files[code](details)} {words.review.nothingLost}
        </Notice>
      ))}
      {report.read > 0 && <AccountBar report={report} />}
      {reasons.length > 0 && (
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
      )}
      <LedgerDownloads fileName={report.name} rows={rows} />
    </article>
  );
}
