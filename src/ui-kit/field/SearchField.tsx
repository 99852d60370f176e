import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { classNames } from '../class-names';
import { Icon } from '../icon/Icon';
import styles from './Field.module.css';

interface SearchFieldProps {
  /** Accessible name; the placeholder is what is seen. */
  readonly label: string;
  readonly placeholder?: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly compact?: boolean;
}

/** A text to search or filter by, cleared with Escape or its button. */
export function SearchField(props: SearchFieldProps) {
  const { label, placeholder, clearLabel, value, onChange, compact = false } = props;
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      className={classNames(styles['field'], compact && styles['compact'], value === '' && styles['empty'])}
    >
      <div className={styles['control']}>
        <Icon name="search" className={styles['glyph']} />
        <Input className={styles['input'] ?? ''} placeholder={placeholder ?? ''} />
        <Button aria-label={clearLabel} className={classNames(styles['inner'], styles['clear'])}>
          <Icon name="close" size={14} />
        </Button>
      </div>
    </AriaSearchField>
  );
}
