import type { ImportOutcome } from '@/ingest';
import { useMessages } from '@/i18n/react';
import { Button } from '@/ui-kit';
import { bringsSomething } from './file-cards';

interface ReviewActionsProps {
  readonly outcome: ImportOutcome;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** What can be done with what was read. */
export function ReviewActions({ outcome, onAdd, onCancel }: ReviewActionsProps) {
  const { actions, review } = useMessages().import;
  return (
    <>
      <Button onPress={onCancel}>{actions.cancel}</Button>
      <Button
        variant="primary"
        onPress={onAdd}
        disabledReason={bringsSomething(outcome) ? undefined : review.nothingToAdd}
      >
        {actions.add}
      </Button>
    </>
  );
}
