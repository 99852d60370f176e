import { useEffect, useEffectEvent, useState } from 'react';
import { Icon } from '../icon/Icon';
import styles from './DropZone.module.css';

interface WindowDropZoneProps {
  /** What is shown over the window while files are dragged. */
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Makes the whole window take files. The keyboard's way in is a file button. */
export function WindowDropZone({ label, onFiles }: WindowDropZoneProps) {
  const [isOver, setIsOver] = useState(false);
  const takeFiles = useEffectEvent(onFiles);
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
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) takeFiles(files);
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
