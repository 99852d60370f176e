import { useMessages } from '@/i18n/react';
import { IconButton } from '@/ui-kit';
import styles from './sheet.module.css';

interface SheetHeaderProps {
  readonly name: string;
  /** Code and place of the selection. */
  readonly detail: string;
  readonly onClose: () => void;
}

/** Name of the selection, and the way out. */
export function SheetHeader({ name, detail, onClose }: SheetHeaderProps) {
  const { app } = useMessages();
  return (
    <header className={styles.header}>
      <div>
        <h2 className={styles.name}>{name}</h2>
        <p className={styles.muted}>{detail}</p>
      </div>
      <IconButton icon="close" label={app.layout.closeSheet} onPress={onClose} />
    </header>
  );
}
