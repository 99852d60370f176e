import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  readonly label: string;
  /** Done so far, from 0 to 1; `null` when it cannot be told. */
  readonly share: number | null;
  /** Rows done, time left. */
  readonly detail?: string;
  /** Usually a button to cancel. */
  readonly action?: ReactNode;
}

/** How far a long operation has come. */
export function ProgressBar({ label, share, detail, action }: ProgressBarProps) {
  return (
    <div className={styles['progress']}>
      <AriaProgressBar
        value={share === null ? 0 : Math.round(share * 100)}
        isIndeterminate={share === null}
        className={styles['bar'] ?? ''}
      >
        {({ percentage }) => (
          <>
            <Label className={styles['label'] ?? ''}>{label}</Label>
            <div className={styles['track']}>
              <div
                className={share === null ? styles['moving'] : styles['fill']}
                style={share === null ? undefined : { width: `${percentage ?? 0}%` }}
              />
            </div>
          </>
        )}
      </AriaProgressBar>
      {(detail !== undefined || action !== undefined) && (
        <div className={styles['foot']}>
          <p className={styles['detail']}>{detail}</p>
          {action}
        </div>
      )}
    </div>
  );
}
