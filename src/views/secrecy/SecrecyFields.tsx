import { useState } from 'react';
import { ROUNDING_BASES, type SecrecyRule } from '@/indicators';
import { useFormats, useLocale } from '@/i18n/react';
import { suppressionWords } from '@/i18n/suppression';
import { SegmentedControl, TextField } from '@/ui-kit';
import { NotionList } from '../notions';
import styles from './secrecy.module.css';
import { LARGEST_SHARE_PERCENT, LARGEST_THRESHOLD, readWholeNumber } from './read-whole-number';

interface SecrecyFieldsProps {
  readonly rule: SecrecyRule;
  readonly onChange: (rule: SecrecyRule) => void;
}

const PERCENT = 100;

/** Every part of a rule of secrecy, one by one. */
export function SecrecyFields({ rule, onChange }: SecrecyFieldsProps) {
  const { fields } = suppressionWords(useLocale());
  const share = rule.dominance === null ? '' : String(Math.round(rule.dominance.share * PERCENT));
  const rounding = rule.rounding === null ? 'none' : String(rule.rounding);
  return (
    <div className={styles.fields}>
      <NotionList ids={['secrecy', 'dominance']} />
      <NumberText
        key={`threshold ${rule.threshold}`}
        label={fields.threshold}
        text={String(rule.threshold)}
        maximum={LARGEST_THRESHOLD}
        onChange={(threshold) => onChange({ ...rule, threshold: threshold ?? 0 })}
      />
      <NumberText
        key={`share ${share}`}
        label={fields.share}
        text={share}
        maximum={LARGEST_SHARE_PERCENT}
        note={fields.shareNote}
        onChange={(percent) =>
          onChange({ ...rule, dominance: percent === null ? null : { share: percent / PERCENT } })
        }
      />
      <div className={styles.group}>
        <p className={styles.label}>{fields.rounding}</p>
        <SegmentedControl
          label={fields.rounding}
          options={[
            { id: 'none', label: fields.toTheUnit },
            ...ROUNDING_BASES.map((base) => ({ id: String(base), label: fields.toBase({ base }) })),
          ]}
          value={rounding}
          onChange={(id) =>
            onChange({ ...rule, rounding: ROUNDING_BASES.find((base) => String(base) === id) ?? null })
          }
        />
      </div>
    </div>
  );
}

interface NumberTextProps {
  readonly label: string;
  readonly text: string;
  readonly maximum: number;
  readonly note?: string;
  /** Gets `null` for an empty field. */
  readonly onChange: (value: number | null) => void;
}

/** A number in force once its field is left or Enter is pressed: not at every key, each of which would be a step to undo. */
function NumberText({ label, text, maximum, note, onChange }: NumberTextProps) {
  const { fields } = suppressionWords(useLocale());
  const formats = useFormats();
  const [written, setWritten] = useState(text);
  const value = readWholeNumber(written, maximum);
  const take = () => {
    if (value !== 'invalid' && written.trim() !== text) onChange(value);
  };
  return (
    <TextField
      label={label}
      value={written}
      onChange={setWritten}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
      maxLength={6}
      {...(note === undefined ? {} : { description: note })}
      errorMessage={value === 'invalid' ? fields.invalid({ maximum: formats.integer(maximum) }) : undefined}
    />
  );
}
