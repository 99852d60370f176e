import { Button } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
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
  /** For a narrow place: lower, and without its glyph. */
  readonly compact?: boolean;
  /** What is wrong with the text; the screen shows it elsewhere, assistive technology reads it with the field. */
  readonly errorMessage?: string | undefined;
}

/** A text to search or filter by, cleared with Escape or its button. */
export function SearchField(props: SearchFieldProps) {
  const { label, placeholder, clearLabel, value, onChange, compact = false, errorMessage } = props;
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      isInvalid={errorMessage !== undefined}
      className={classNames(styles['field'], compact && styles['compact'], value === '' && styles['empty'])}
    >
      <div className={styles['control']}>
        {!compact && <Icon name="search" className={styles['glyph']} />}
        <Input className={styles['input'] ?? ''} placeholder={placeholder ?? ''} />
        <Button aria-label={clearLabel} className={classNames(styles['inner'], styles['clear'])}>
          <Icon name="close" size={14} />
        </Button>
      </div>
      <FieldError className="visually-hidden">{errorMessage}</FieldError>
    </AriaSearchField>
  );
}
