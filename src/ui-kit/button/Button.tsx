import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { classNames } from '../class-names';
import { Icon } from '../icon/Icon';
import type { IconName } from '../icon/icons';
import { WithTooltip } from '../tooltip/WithTooltip';
import { useAvailability } from './availability';
import styles from './Button.module.css';

/** How much a button weighs on its screen: one primary at most, the rest secondary or quiet. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: 'small' | 'medium';
  readonly icon?: IconName;
  readonly onPress?: (() => void) | undefined;
  /** Why the button cannot be used now; it stays reachable and says so. */
  readonly disabledReason?: string | undefined;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string;
}

/** A button with a text, and an icon if it helps. */
export function Button(props: ButtonProps) {
  const { children, variant = 'secondary', size = 'medium', icon, onPress, disabledReason, ...rest } = props;
  const { isAvailable, reasonId, attributes } = useAvailability(disabledReason);
  return (
    <>
      <WithTooltip text={disabledReason ?? null}>
        <AriaButton
          {...rest}
          {...attributes}
          {...(isAvailable && onPress ? { onPress } : {})}
          type={isAvailable ? (rest.type ?? 'button') : 'button'}
          className={classNames(styles['button'], styles[variant], size === 'small' && styles['small'])}
        >
          {icon && <Icon name={icon} />}
          {children}
        </AriaButton>
      </WithTooltip>
      {!isAvailable && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  );
}
