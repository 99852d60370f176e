import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icon/Icon';
import { type Tone, TONE_ICON } from './tone';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly tone: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Buttons: what can be done about it. */
  readonly actions?: ReactNode;
  /**
   * How it is announced when it appears: at once for a failure (`alert`), in turn for the rest (`status`), not at all
   * when it was there from the start (`none`).
   */
  readonly announce?: 'alert' | 'status' | 'none';
}

/** A message that stays where it concerns: what happened, to what, what to do. */
export function Notice({ tone, title, children, actions, announce = 'none' }: NoticeProps) {
  return (
    <div
      {...(announce === 'none' ? {} : { role: announce })}
      className={classNames(styles['notice'], styles[tone])}
    >
      <Icon name={TONE_ICON[tone]} className={styles['icon']} />
      <div className={styles['content']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        {children !== undefined && <div className={styles['text']}>{children}</div>}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
