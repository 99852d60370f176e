import { useMessages } from '@/i18n/react';
import { CLASS_COUNT_BOUNDS, CLASSIFICATION_METHODS } from '@/project';
import { useAppState, useCommands } from '@/state';
import { Select } from '@/ui-kit';
import styles from './layers.module.css';

const CLASS_COUNTS = Array.from(
  { length: CLASS_COUNT_BOUNDS.max - CLASS_COUNT_BOUNDS.min + 1 },
  (_, rank) => CLASS_COUNT_BOUNDS.min + rank,
);

/** How values are put into classes. */
export function ClassificationChoice() {
  const { layers } = useMessages();
  const commands = useCommands();
  const { method, classCount } = useAppState((state) => state.document.settings.classification);
  return (
    <div className={styles.pair}>
      <Select
        label={layers.classification}
        options={CLASSIFICATION_METHODS.map((id) => ({
          id,
          label: layers.classificationMethods[id].label,
          description: layers.classificationMethods[id].explanation,
        }))}
        value={method}
        onChange={(id) => commands.changeClassification({ method: id })}
      />
      <Select
        label={layers.classCount}
        options={CLASS_COUNTS.map((count) => ({ id: String(count), label: String(count) }))}
        value={String(classCount)}
        onChange={(id) => {
          const count = CLASS_COUNTS.find((candidate) => String(candidate) === id);
          if (count !== undefined) commands.changeClassification({ classCount: count });
        }}
      />
    </div>
  );
}
