import type { ImportOutcome } from '@/ingest';
import { useMessages } from '@/i18n/react';
import { Notice } from '@/ui-kit';
import { SecrecySelect } from '../secrecy';
import { ImportComparison } from './comparison';
import { DossierChanges } from './DossierChanges';
import { bringsSomething, buildFileCards } from './file-cards';
import { FileCard } from './FileCard';
import styles from './import.module.css';
import { ImportFileButton } from './ImportFileButton';

interface ImportReviewProps {
  readonly outcome: ImportOutcome;
  readonly threshold: number;
  readonly onThresholdChange: (threshold: number) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** What was read, file by file, and what it would change, before anything enters the dossier. */
export function ImportReview({ outcome, threshold, onThresholdChange, onFiles }: ImportReviewProps) {
  const { import: words } = useMessages();
  return (
    <div className={styles.stack}>
      <div className={styles.reviewHead}>
        <p role="status">{words.review.ready({ count: outcome.files.length })}</p>
        <ImportFileButton label={words.addMore} variant="secondary" onFiles={onFiles} />
      </div>
      {!bringsSomething(outcome) && (
        <Notice tone="warning">
          {words.review.nothingToAdd} {words.review.nothingLost}
        </Notice>
      )}
      <ul className={styles.stack}>
        {buildFileCards(outcome).map((card, rank) => (
          <li key={`${rank} ${card.report.name}`}>
            <FileCard card={card} ledger={outcome.ledger} />
          </li>
        ))}
      </ul>
      {outcome.ledgerOmitted > 0 && (
        <p className={styles.muted}>{words.ledger.omitted({ count: outcome.ledgerOmitted })}</p>
      )}
      <DossierChanges outcome={outcome} />
      <ImportComparison outcome={outcome} secrecyThreshold={threshold} />
      {outcome.need !== null && (
        <SecrecySelect label={words.review.threshold} value={threshold} onChange={onThresholdChange} />
      )}
    </div>
  );
}
