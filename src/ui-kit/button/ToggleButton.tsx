import { ToggleButton as AriaToggleButton } from 'react-aria-components/ToggleButton';
import { classNames } from '../class-names';
import { Icon } from '../icon/Icon';
import type { IconName } from '../icon/icons';
import { WithTooltip } from '../tooltip/WithTooltip';
import styles from './Button.module.css';

interface ToggleButtonProps {
  readonly label: string;
  readonly icon?: IconName;
  /** Shows the icon alone, the label becoming name and tooltip. */
  readonly iconOnly?: boolean;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** A button that stays pressed. */
export function ToggleButton({ label, icon, iconOnly = false, isSelected, onChange }: ToggleButtonProps) {
  return (
    <WithTooltip text={iconOnly ? label : null}>
      <AriaToggleButton
        isSelected={isSelected}
        onChange={onChange}
        {...(iconOnly ? { 'aria-label': label } : {})}
        className={classNames(styles['button'], styles['quiet'], iconOnly && styles['iconOnly'])}
      >
        {icon && <Icon name={icon} size={iconOnly ? 18 : 16} />}
        {!iconOnly && label}
      </AriaToggleButton>
    </WithTooltip>
  );
}
