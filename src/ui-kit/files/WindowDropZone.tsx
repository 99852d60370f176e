import { useEffect, useEffectEvent, useState } from 'react';
import { Icon } from '../icon/Icon';
import styles from './DropZone.module.css';
import { filesOfEntries, type FolderRefusal } from './folder-files';

interface WindowDropZoneProps {
  /** What is shown over the window while files are dragged. */
  readonly label: string;
  /** Files dropped, and those of folders dropped, which are named by their path. */
  readonly onFiles: (files: readonly File[]) => void;
  /** Folders were dropped that give nothing. */
  readonly onRefused: (refusal: FolderRefusal) => void;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** What was dropped as entries, when folders are among them: they can only be asked for during the event. */
function entriesWithFolders(transfer: DataTransfer): readonly FileSystemEntry[] {
  const entries = [...transfer.items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  return entries.some(({ isDirectory }) => isDirectory) ? entries : [];
}

/** Makes the whole window take files and folders. The keyboard's way in is a file button and a folder button. */
export function WindowDropZone({ label, onFiles, onRefused }: WindowDropZoneProps) {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent(async (transfer: DataTransfer) => {
    const entries = entriesWithFolders(transfer);
    const files = [...transfer.files];
    const found = entries.length > 0 ? await filesOfEntries(entries) : { kind: 'files' as const, files };
    if (found.kind === 'refused') onRefused(found.refusal);
    else if (found.files.length > 0) onFiles(found.files);
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      if (event.dataTransfer !== null) void take(event.dataTransfer);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className={styles['window']}>
      <p className={styles['invitation']}>
        <Icon name="import" size={24} />
        {label}
      </p>
    </div>
  );
}
