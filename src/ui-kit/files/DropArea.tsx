import type { ReactNode } from 'react';
import { Icon } from '../icon/Icon';
import styles from './DropZone.module.css';

interface DropAreaProps {
  readonly title: string;
  /** What files are taken. */
  readonly children?: ReactNode;
  /** A file button, and other ways in beside it. */
  readonly action: ReactNode;
}

/** Shows where files can be dropped; {@link WindowDropZone} takes them, wherever they fall. */
export function DropArea({ title, children, action }: DropAreaProps) {
  return (
    <div className={styles['area']}>
      <Icon name="import" size={24} className={styles['icon']} />
      <p className={styles['title']}>{title}</p>
      {children !== undefined && <div className={styles['text']}>{children}</div>}
      <div className={styles['actions']}>{action}</div>
    </div>
  );
}
