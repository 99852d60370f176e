import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { Icon } from '../icon/Icon';
import styles from './Choice.module.css';

interface CheckboxProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly isIndeterminate?: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  /** Id of a text that says more, such as why it is disabled. */
  readonly 'aria-describedby'?: string;
}

/** Something taken or not, among others. */
export function Checkbox({ children, isIndeterminate = false, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} isIndeterminate={isIndeterminate} className={styles['choice'] ?? ''}>
      <span className={styles['box']}>
        <Icon name={isIndeterminate ? 'minus' : 'check'} size={12} className={styles['mark']} />
      </span>
      <span className={styles['text']}>{children}</span>
    </AriaCheckbox>
  );
}
