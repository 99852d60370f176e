import { useFormats } from '@/i18n/react';
import { TextField } from '@/ui-kit';
import { useImportWords } from '../use-import-words';
import styles from './comparison.module.css';
import { LARGEST_THRESHOLD } from './parse-threshold';
import type { ThresholdFieldsState } from './use-threshold';

const PARTS = ['percent', 'count'] as const;

/** From which size a difference is reported. */
export function ThresholdFields({ texts, isValid, write }: Omit<ThresholdFieldsState, 'threshold'>) {
  const { threshold: words } = useImportWords().import.comparison;
  const formats = useFormats();
  return (
    <fieldset className={styles.threshold}>
      <legend>{words.title}</legend>
      <div className={styles.fields}>
        {PARTS.map((part) => (
          <TextField
            key={part}
            label={words[part]}
            value={texts[part]}
            onChange={(text) => write(part, text)}
            maxLength={6}
            errorMessage={
              isValid(part) ? undefined : words.invalid({ maximum: formats.integer(LARGEST_THRESHOLD[part]) })
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
