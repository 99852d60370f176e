import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { classNames } from '../class-names';
import { Icon } from '../icon/Icon';
import styles from './Field.module.css';
import { FieldNotes } from './FieldNotes';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly step?: number;
  readonly description?: string;
  readonly errorMessage?: string | undefined;
}

/** A number within bounds, read and written as the language does. */
export function NumberField({ label, description, errorMessage, ...rest }: NumberFieldProps) {
  return (
    <AriaNumberField {...rest} isInvalid={errorMessage !== undefined} className={styles['field'] ?? ''}>
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <Group className={styles['control'] ?? ''}>
        <Button slot="decrement" className={styles['inner'] ?? ''}>
          <Icon name="minus" size={14} />
        </Button>
        <Input className={classNames(styles['input'], styles['number'])} />
        <Button slot="increment" className={styles['inner'] ?? ''}>
          <Icon name="plus" size={14} />
        </Button>
      </Group>
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaNumberField>
  );
}
