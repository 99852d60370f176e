import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import fieldStyles from '../field/Field.module.css';
import styles from './Choice.module.css';

interface RadioGroupProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string; readonly description?: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** A choice of one among a few, each with room to explain itself. */
export function RadioGroup<Id extends string>({ label, options, value, onChange }: RadioGroupProps<Id>) {
  return (
    <AriaRadioGroup
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option !== undefined) onChange(option.id);
      }}
      className={styles['group'] ?? ''}
    >
      <Label className={fieldStyles['label'] ?? ''}>{label}</Label>
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className={styles['choice'] ?? ''}>
          <span className={styles['dot']} />
          <span className={styles['text']}>
            {option.label}
            {option.description !== undefined && (
              <span className={styles['description']}>{option.description}</span>
            )}
          </span>
        </Radio>
      ))}
    </AriaRadioGroup>
  );
}
