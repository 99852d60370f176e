import { useMessages } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import { EstablishmentSheet } from './EstablishmentSheet';
import { SheetHeader } from './SheetHeader';
import { TerritorySheet } from './TerritorySheet';
import styles from './sheet.module.css';
import { useSheet } from './use-sheet';

interface SheetProps {
  readonly onClose: () => void;
}

/** What is known of the selection. */
export function Sheet({ onClose }: SheetProps) {
  const { app, locale } = useMessages();
  const sheet = sheetWords(locale);
  const view = useSheet();
  if (view === 'awaited') {
    return (
      <div className={styles.sheet}>
        <SheetHeader name={app.loading} detail="" onClose={onClose} />
      </div>
    );
  }
  if (view === null) {
    return (
      <div className={styles.sheet}>
        <SheetHeader name={sheet.gone} detail="" onClose={onClose} />
        <p className={styles.muted}>{sheet.empty}</p>
      </div>
    );
  }
  return view.kind === 'territory' ? (
    <TerritorySheet view={view} onClose={onClose} />
  ) : (
    <EstablishmentSheet view={view} onClose={onClose} />
  );
}
