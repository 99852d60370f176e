import type { LedgerRow } from '@/ingest';
import { useLocale } from '@/i18n/react';
import { useAppStore } from '@/state';
import { Button } from '@/ui-kit';
import { CSV_DIALECTS } from '../export/export-format';
import styles from './import.module.css';
import { ledgerTable } from './ledger-rows';
import { useImportWords } from './use-import-words';

interface LedgerDownloadsProps {
  readonly fileName: string;
  /** Rows of this file that were refused, remarked or left aside. */
  readonly rows: readonly LedgerRow[];
}

/** Saves the rows to correct as CSV, to work on them or to send them to the data's producer. */
export function LedgerDownloads({ fileName, rows }: LedgerDownloadsProps) {
  const locale = useLocale();
  const words = useImportWords();
  const { services } = useAppStore();
  const { actions, ledger } = words.import;
  const rejected = rows.filter(({ outcome }) => outcome === 'rejected');
  if (rows.length === 0) return null;
  const save = async (name: string, chosen: readonly LedgerRow[]) => {
    const { writeCsv } = await import('@/export');
    const text = writeCsv(ledgerTable(chosen, words), CSV_DIALECTS[locale]);
    services.saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <div className={styles.downloads}>
      {rejected.length > 0 && (
        <Button
          size="small"
          icon="download"
          onPress={() => void save(ledger.rejectedFileName({ file: fileName }), rejected)}
        >
          {actions.downloadRejected}
        </Button>
      )}
      <Button
        size="small"
        variant="quiet"
        icon="download"
        onPress={() => void save(ledger.allFileName({ file: fileName }), rows)}
      >
        {actions.downloadAll}
      </Button>
    </div>
  );
}
