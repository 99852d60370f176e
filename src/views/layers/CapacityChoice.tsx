import { panelWords } from '@/i18n/panel';
import { useMessages } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { SegmentedControl } from '@/ui-kit';
import styles from './layers.module.css';

const STATUSES = ['installed', 'authorised'] as const;

/** Whether the places counted are open, or only granted. */
export function CapacityChoice() {
  const { layers, locale, values } = useMessages();
  const commands = useCommands();
  const status = useAppState((state) => state.document.settings.perimeter.capacityStatus);
  return (
    <div className={styles.choice}>
      <SegmentedControl
        label={layers.capacityStatus}
        options={STATUSES.map((id) => ({ id, label: values.capacityStatuses[id] }))}
        value={status}
        onChange={commands.chooseCapacityStatus}
      />
      <p className={styles.note}>{panelWords(locale).capacityStatusNotes[status]}</p>
    </div>
  );
}
