import { useState } from 'react';
import { useMessages } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { Button, Dialog } from '@/ui-kit';
import { ImportInvitation } from './ImportInvitation';
import { ImportProgressList } from './ImportProgressList';
import { ImportReview } from './ImportReview';
import { ReviewActions } from './ReviewActions';

interface ImportDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The dialog of an import, from the invitation to the review. Closing it gives the import up. */
export function ImportDialog({ isOpen, onOpenChange, onFiles }: ImportDialogProps) {
  const { app, import: words } = useMessages();
  const commands = useCommands();
  const task = useAppState((state) => state.importTask);
  const currentThreshold = useAppState((state) => state.document.settings.secrecyThreshold);
  const [threshold, setThreshold] = useState<number | null>(null);
  const close = () => {
    commands.cancelImport();
    setThreshold(null);
    onOpenChange(false);
  };
  const give = (given: readonly File[]) => {
    onFiles(given);
    onOpenChange(false);
  };
  const add = () => {
    if (threshold !== null && threshold !== currentThreshold) commands.setSecrecyThreshold(threshold);
    commands.acceptImport();
    setThreshold(null);
    onOpenChange(false);
  };
  const titles = { idle: words.title, running: words.progress.title, review: words.review.title };
  return (
    <Dialog
      title={titles[task.kind]}
      closeLabel={app.close}
      isOpen={isOpen || task.kind !== 'idle'}
      onClose={close}
      isDismissable={task.kind === 'idle'}
      size="large"
      actions={
        task.kind === 'review' ? (
          <ReviewActions outcome={task.outcome} onAdd={add} onCancel={close} />
        ) : (
          <Button onPress={close}>{words.actions.cancel}</Button>
        )
      }
    >
      {task.kind === 'idle' && <ImportInvitation onFiles={give} />}
      {task.kind === 'running' && <ImportProgressList task={task} />}
      {task.kind === 'review' && (
        <ImportReview
          outcome={task.outcome}
          threshold={threshold ?? currentThreshold}
          onThresholdChange={setThreshold}
          onFiles={onFiles}
        />
      )}
    </Dialog>
  );
}
