import type { ReactNode } from 'react';
import styles from './mapping.module.css';
import { useMappingWords } from './use-mapping-words';

interface GivenFieldProps {
  readonly field: string;
  /** The column that says it, in which case nothing is asked. */
  readonly by: string | undefined;
  readonly children: ReactNode;
}

/** A field of a reading, or the column that gives it. */
export function GivenField({ field, by, children }: GivenFieldProps) {
  const { readings: words } = useMappingWords().mapping;
  return (
    <div className={styles.readingField}>
      <span className={styles.fieldName} aria-hidden>
        {field}
      </span>
      {by === undefined ? (
        children
      ) : (
        <span className={styles.given}>{words.givenByColumn({ column: by })}</span>
      )}
    </div>
  );
}
