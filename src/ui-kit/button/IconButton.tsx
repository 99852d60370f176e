import { Button as AriaButton } from 'react-aria-components/Button';
import type { TooltipProps } from 'react-aria-components/Tooltip';
import { classNames } from '../class-names';
import { Icon } from '../icon/Icon';
import type { IconName } from '../icon/icons';
import { WithTooltip } from '../tooltip/WithTooltip';
import { useAvailability } from './availability';
import styles from './Button.module.css';

interface IconButtonProps {
  readonly icon: IconName;
  /** Accessible name, also shown as the tooltip. */
  readonly label: string;
  /** Tooltip when it says more than the name: a step, a shortcut. */
  readonly tooltip?: string;
  readonly onPress?: (() => void) | undefined;
  readonly variant?: 'secondary' | 'quiet';
  readonly size?: 'small' | 'medium';
  readonly disabledReason?: string | undefined;
  readonly tooltipPlacement?: TooltipProps['placement'];
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string;
}

/** A button that is an icon alone. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, tooltip, onPress, variant = 'quiet', size = 'medium', ...others } = props;
  const { disabledReason, tooltipPlacement, ...rest } = others;
  const { isAvailable, reasonId, attributes } = useAvailability(disabledReason);
  return (
    <>
      <WithTooltip text={disabledReason ?? tooltip ?? label} placement={tooltipPlacement}>
        <AriaButton
          {...rest}
          {...attributes}
          {...(isAvailable && onPress ? { onPress } : {})}
          aria-label={label}
          className={classNames(
            styles['button'],
            styles['iconOnly'],
            styles[variant],
            size === 'small' && styles['small'],
          )}
        >
          <Icon name={icon} size={size === 'small' ? 16 : 18} />
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
