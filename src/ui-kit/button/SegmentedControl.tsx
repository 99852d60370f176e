import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { classNames } from '../class-names';
import styles from './SegmentedControl.module.css';

interface SegmentedControlProps<Id extends string> {
  /** Accessible name of the choice. */
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  /** Takes several lines where it is narrow, for options that are many or long. */
  readonly wraps?: boolean;
}

/** A choice among a few, all in sight, one always taken. */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, options, value, onChange, wraps = false } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(({ id }) => keys.has(id));
        if (chosen !== undefined && chosen.id !== value) onChange(chosen.id);
      }}
      className={classNames(styles['group'], wraps && styles['wrapping'])}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={styles['option'] ?? ''}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
