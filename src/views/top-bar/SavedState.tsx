import { useMessages } from '@/i18n/react';
import { type SaveStatus, useAppState } from '@/state';
import { Icon, type IconName } from '@/ui-kit';
import styles from './top-bar.module.css';

const ICONS: Readonly<Record<SaveStatus['kind'], IconName>> = {
  saved: 'success',
  saving: 'save',
  failed: 'warning',
};

/** Whether this computer holds the dossier as it stands, in words. */
export function SavedState() {
  const { saved } = useMessages().app;
  const { kind } = useAppState((state) => state.saveStatus);
  return (
    <p className={styles.saved} data-kind={kind} role="status" title={saved[kind].long}>
      <Icon name={ICONS[kind]} size={14} />
      <span>{saved[kind].short}</span>
    </p>
  );
}
