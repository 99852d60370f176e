import type { RefObject } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaProps,
} from 'react-aria-components/TextField';
import styles from './Field.module.css';
import { FieldNotes } from './FieldNotes';

interface TextFieldProps extends Pick<AriaProps, 'onKeyDown'> {
  readonly label: string;
  /** Keeps the label for screen readers alone. */
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly description?: string;
  readonly errorMessage?: string | undefined;
  readonly maxLength?: number;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel = false, description, errorMessage, inputRef, ...rest } = props;
  return (
    <AriaTextField
      {...rest}
      {...(hideLabel ? { 'aria-label': label } : {})}
      isInvalid={errorMessage !== undefined}
      className={styles['field'] ?? ''}
    >
      {!hideLabel && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <div className={styles['control']}>
        <Input {...(inputRef ? { ref: inputRef } : {})} className={styles['input'] ?? ''} />
      </div>
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}
