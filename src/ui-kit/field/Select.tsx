import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { classNames } from '../class-names';
import { Icon } from '../icon/Icon';
import styles from './Field.module.css';
import type { Option } from './option';
import { OptionList } from './OptionList';
import optionStyles from './OptionList.module.css';
import selectStyles from './Select.module.css';

interface SelectProps<Id extends string> {
  readonly label: string;
  /** Keeps the label for screen readers alone. */
  readonly hideLabel?: boolean;
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string;
  readonly description?: string | undefined;
  readonly compact?: boolean;
}

/** A choice of one in a list that opens. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, hideLabel = false, options, value, onChange, placeholder, description, compact } = props;
  return (
    <AriaSelect
      {...(hideLabel ? { 'aria-label': label } : {})}
      value={value}
      placeholder={placeholder ?? ''}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key);
        // The list closes in its own turn: what a choice changes, a whole map at times, is computed in the next.
        if (chosen !== undefined) setTimeout(() => onChange(chosen.id));
      }}
      className={classNames(styles['field'], compact === true && styles['compact'])}
    >
      {!hideLabel && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <Button className={classNames(styles['control'], selectStyles['button'])}>
        <SelectValue className={selectStyles['value'] ?? ''}>
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <Icon name="chevron-down" className={styles['glyph']} />
      </Button>
      {description !== undefined && <p className={styles['description']}>{description}</p>}
      <Popover className={optionStyles['popover'] ?? ''} offset={4}>
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  );
}
