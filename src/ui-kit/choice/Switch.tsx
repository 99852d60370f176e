import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import { classNames } from '../class-names';
import styles from './Choice.module.css';

interface SwitchProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly 'aria-describedby'?: string;
}

/** Something on or off, with effect at once; the label is at the start and the switch at the end. */
export function Switch({ children, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className={classNames(styles['choice'], styles['spread'])}>
      <span className={styles['text']}>{children}</span>
      <span className={styles['track']}>
        <span className={styles['thumb']} />
      </span>
    </AriaSwitch>
  );
}
