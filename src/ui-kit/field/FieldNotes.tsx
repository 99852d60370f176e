import { FieldError } from 'react-aria-components/FieldError';
import { Text } from 'react-aria-components/Text';
import { Icon } from '../icon/Icon';
import styles from './Field.module.css';

interface FieldNotesProps {
  readonly description?: string | undefined;
  readonly errorMessage?: string | undefined;
}

/** What stands under a field: what it is for, and what is wrong with it. */
export function FieldNotes({ description, errorMessage }: FieldNotesProps) {
  return (
    <>
      {description !== undefined && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>
        <Icon name="error" size={14} />
        <span>{errorMessage}</span>
      </FieldError>
    </>
  );
}
