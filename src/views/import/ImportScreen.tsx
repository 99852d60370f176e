import { useMessages } from '@/i18n/react';
import { WindowDropZone } from '@/ui-kit';
import { ImportDialog } from './ImportDialog';
import { useGiveFiles } from './use-give-files';

interface ImportScreenProps {
  /** Whether the user asked to import; once files are given, the import itself keeps the dialog open. */
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Importing: files dropped anywhere in the window or chosen in the dialog, their reading, their review. */
export function ImportScreen({ isOpen, onOpenChange }: ImportScreenProps) {
  const { import: words } = useMessages();
  const give = useGiveFiles();
  return (
    <>
      <WindowDropZone label={words.dropHere} onFiles={give} />
      <ImportDialog isOpen={isOpen} onOpenChange={onOpenChange} onFiles={give} />
    </>
  );
}
