import type { ImportReview } from '@/state';
import { Button } from '@/ui-kit';
import styles from './import.module.css';
import { bringsSomething, buildFileCards } from './file-cards';
import { useImportWords } from './use-import-words';

interface ReviewActionsProps {
  readonly review: ImportReview;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** What can be done with what was read. */
export function ReviewActions({ review, onAdd, onCancel }: ReviewActionsProps) {
  const { actions, review: words } = useImportWords().import;
  const { outcome, batch, isAdding = false } = review;
  const cards = buildFileCards(outcome, batch.decisions);
  const needsColumns = cards.some(({ status }) => status === 'needed');
  const nothing = needsColumns ? words.columnsFirst : words.nothingToAdd;
  return (
    <>
      <p role="status" className={styles.muted}>
        {isAdding ? words.hiding : ''}
      </p>
      <Button onPress={onCancel}>{actions.cancel}</Button>
      <Button
        variant="primary"
        onPress={onAdd}
        disabledReason={isAdding ? words.hiding : bringsSomething(outcome) ? undefined : nothing}
      >
        {actions.add}
      </Button>
    </>
  );
}
