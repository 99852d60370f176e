import { useMessages } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import { useAppState, sheetsOf } from '@/state';
import { EstablishmentSheet } from './EstablishmentSheet';
import { SheetHeader } from './SheetHeader';
import { TerritorySheet } from './TerritorySheet';
import styles from './sheet.module.css';

interface SheetProps {
  readonly onClose: () => void;
}

/** What is known of the selection. */
export function Sheet({ onClose }: SheetProps) {
  const { locale } = useMessages();
  const sheet = sheetWords(locale);
  const view = useAppState((state, app) => sheetsOf(app).sheet(state));
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
