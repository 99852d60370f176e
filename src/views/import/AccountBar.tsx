import type { FileReport } from '@/ingest';
import styles from './import.module.css';
import { useImportWords } from './use-import-words';

const SEGMENTS = ['accepted', 'warned', 'rejected', 'skipped'] as const;

/** What became of the rows of a file, as a bar and in words. */
export function AccountBar({ report }: { readonly report: FileReport }) {
  const { account } = useImportWords().import;
  const { read, accepted, warned, rejected, skipped } = report;
  const lengths = { accepted: accepted - warned, warned, rejected, skipped };
  return (
    <div className={styles.account}>
      <div className={styles.bar} aria-hidden>
        {SEGMENTS.filter((segment) => lengths[segment] > 0).map((segment) => (
          <span key={segment} data-outcome={segment} style={{ flexGrow: lengths[segment] / read }} />
        ))}
      </div>
      <ul className={styles.counts}>
        <li>
          <strong>{account.read({ count: read })}</strong>
        </li>
        <li data-outcome="accepted">{account.accepted({ count: accepted })}</li>
        {warned > 0 && <li data-outcome="warned">{account.warned({ count: warned })}</li>}
        <li data-outcome="rejected">{account.rejected({ count: rejected })}</li>
        <li data-outcome="skipped">{account.skipped({ count: skipped })}</li>
      </ul>
    </div>
  );
}
