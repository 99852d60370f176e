import { useEffect, useRef } from 'react';
import type { LedgerRow } from '@/ingest';
import type { FileDecision } from '@/state';
import { Badge, Icon } from '@/ui-kit';
import { AccountBar } from './AccountBar';
import type { CardStatus, FileCardModel } from './file-cards';
import { FileColumns } from './FileColumns';
import { FileFailures } from './FileFailures';
import { FileKindChoice } from './FileKindChoice';
import { FileReasons } from './FileReasons';
import { FileTerritories } from './FileTerritories';
import styles from './import.module.css';
import { LedgerDownloads } from './LedgerDownloads';
import { OtherTables } from './OtherTables';
import { useImportWords } from './use-import-words';

/** What can be done with a file of a review. */
export interface FileCardActions {
  /** Says what it is, or how it is read, and reads the files again; `null` takes back what was said. */
  readonly onDecide: (decision: FileDecision | null) => void;
  readonly onColumns: () => void;
  readonly onTerritories: () => void;
}

interface FileCardProps extends FileCardActions {
  readonly card: FileCardModel;
  readonly ledger: readonly LedgerRow[];
  /** Whether the user comes back to it from a step about it. */
  readonly isFocused: boolean;
}

const TONE = {
  ready: 'success',
  partial: 'warning',
  failed: 'danger',
  needed: 'info',
  ignored: 'neutral',
} as const satisfies Record<CardStatus, string>;

/** A file that was read: what it is and why we think so, how its columns and territories were read, its account. */
export function FileCard({ card, ledger, isFocused, onDecide, onColumns, onTerritories }: FileCardProps) {
  const { import: words } = useImportWords();
  const { report, status } = card;
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isFocused) element.current?.focus();
  }, [isFocused]);
  const isRead = status !== 'ignored';
  return (
    <article ref={element} tabIndex={-1} className={styles.card} aria-label={report.name}>
      <header className={styles.cardHead}>
        <Icon name="file" />
        <h3 className={styles.fileName}>{report.name}</h3>
        <Badge tone={TONE[status]}>{words.review.statuses[status]}</Badge>
      </header>
      <FileKindChoice card={card} onDecide={onDecide} />
      {isRead && (
        <>
          <FileFailures card={card} onColumns={onColumns} />
          <FileColumns card={card} onColumns={onColumns} />
          <OtherTables card={card} />
          {report.read > 0 && <AccountBar report={report} />}
          <FileTerritories card={card} onTerritories={onTerritories} />
          <FileReasons report={report} />
          <LedgerDownloads
            fileName={report.name}
            rows={ledger.filter(({ fileName }) => fileName === report.name)}
          />
        </>
      )}
    </article>
  );
}
