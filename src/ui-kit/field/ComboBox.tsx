import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import type { RefObject } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icon/Icon';
import styles from './Field.module.css';
import type { Option } from './option';
import { OptionList } from './OptionList';
import optionStyles from './OptionList.module.css';

interface ComboBoxProps {
  /** Accessible name; the placeholder is what is seen. */
  readonly label: string;
  readonly placeholder?: string;
  readonly inputValue: string;
  readonly onInputChange: (text: string) => void;
  /** What answers the text: the caller searches. */
  readonly options: readonly Option[];
  readonly onChoose: (id: string) => void;
  readonly emptyText: string;
  readonly compact?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  /** The focus comes to it, from an element or from nowhere. */
  readonly onEnter?: (from: Element | null) => void;
}

/** What answers the text has been found by the caller, who knows of accents and of the order of words. */
const everyOption = () => true;

/** A search whose answers open under it; choosing one empties it, and Enter chooses the first when it is on none. */
export function ComboBox(props: ComboBoxProps) {
  const { label, placeholder, inputValue, onInputChange, options, onChoose, emptyText } = props;
  const isSearching = inputValue.trim() !== '';
  const choose = (id: string) => {
    onChoose(id);
    onInputChange('');
  };
  return (
    <AriaComboBox
      aria-label={label}
      inputValue={inputValue}
      onInputChange={onInputChange}
      value={null}
      onChange={(key) => {
        if (key !== null) choose(String(key));
      }}
      onFocus={({ relatedTarget }) => props.onEnter?.(relatedTarget)}
      menuTrigger="input"
      defaultFilter={everyOption}
      allowsEmptyCollection={isSearching}
      allowsCustomValue
      className={classNames(styles['field'], props.compact === true && styles['compact'])}
    >
      <div className={classNames(styles['control'], styles['searching'])}>
        <Icon name="search" className={styles['glyph']} />
        <Input
          {...(props.inputRef ? { ref: props.inputRef } : {})}
          className={styles['input'] ?? ''}
          placeholder={placeholder ?? ''}
          onKeyDown={({ key, nativeEvent, currentTarget }) => {
            const [first] = options;
            const isOnNone = currentTarget.matches('[aria-expanded=true]:not([aria-activedescendant])');
            if (key === 'Enter' && first && isOnNone && !nativeEvent.isComposing) choose(first.id);
          }}
        />
      </div>
      <Popover className={optionStyles['popover'] ?? ''} placement="bottom start" offset={8}>
        <OptionList options={isSearching ? options : []} emptyText={emptyText} />
      </Popover>
    </AriaComboBox>
  );
}
