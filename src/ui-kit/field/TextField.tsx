import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import styles from './Field.module.css';
import { FieldNotes } from './FieldNotes';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly description?: string;
  readonly errorMessage?: string | undefined;
  readonly maxLength?: number;
}

/** One line of text. */
export function TextField({ label, description, errorMessage, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={errorMessage !== undefined} className={styles['field'] ?? ''}>
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <div className={styles['control']}>
        <Input className={styles['input'] ?? ''} />
      </div>
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}
