import { WindowDropZone } from '@/ui-kit';
import { ImportDialog } from './ImportDialog';
import { usePastedTables } from './paste';
import { useGiveFiles } from './use-give-files';
import { useRefusedFolder } from './use-refused-folder';
import { useImportWords } from './use-import-words';

interface ImportScreenProps {
  /** Whether the user asked to import; once files are given, the import itself keeps the dialog open. */
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Importing: files and folders dropped anywhere in the window or chosen in the dialog, their reading, their review. */
export function ImportScreen({ isOpen, onOpenChange }: ImportScreenProps) {
  const { import: words } = useImportWords();
  const give = useGiveFiles();
  usePastedTables(give);
  const refuse = useRefusedFolder();
  return (
    <>
      <WindowDropZone label={words.dropHere} onFiles={give} onRefused={refuse} />
      <ImportDialog isOpen={isOpen} onOpenChange={onOpenChange} onFiles={give} />
    </>
  );
}
