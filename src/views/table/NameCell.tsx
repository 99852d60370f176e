import { useMessages } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import { type TableRow, useCommands } from '@/state';
import { Icon } from '@/ui-kit';
import { StateSwatch } from '../swatches';
import styles from './table.module.css';

/** The name of a territory beside what the map paints it with, and where its figure comes from. */
export function NameCell({ row: { territory, paint } }: { readonly row: TableRow }) {
  const { locale } = useMessages();
  const sheet = sheetWords(locale);
  const { askOriginAt } = useCommands();
  return (
    <span className={styles.name}>
      {paint !== null && <StateSwatch color={paint.color} pattern={paint.pattern} />}
      <span className={styles.nameText}>{territory.name}</span>
      {/* For the pointer: the keyboard has F2, and both have the button of the sheet. */}
      <button
        type="button"
        className={styles.origin}
        tabIndex={-1}
        aria-hidden="true"
        title={sheet.originByKey}
        onClick={() => askOriginAt(territory.code)}
      >
        <Icon name="source" size={14} />
      </button>
    </span>
  );
}
