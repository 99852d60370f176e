import { useState } from 'react';
import { GAP_REFERENCES, type GapThreshold } from '@/project';
import type { GapSideName } from '@/state';
import { Select, TextField } from '@/ui-kit';
import { readWrittenNumber } from '../written-number';
import type { GapSubject } from './gap-subject';
import styles from './gaps.module.css';
import { roundedThreshold, writtenThreshold } from './written-threshold';

interface ThresholdChoiceProps {
  readonly side: GapSideName;
  readonly subject: GapSubject;
  readonly onChange: (threshold: GapThreshold) => void;
}

/** What an axis is cut at: a reference, or a value that is typed. */
export function ThresholdChoice({ side, subject, onChange }: ThresholdChoiceProps) {
  const { words, view, language } = subject;
  const { threshold, value } = view[side];
  const [typed, setTyped] = useState<string | null>(null);
  const written = value === null || Number.isNaN(value) ? '' : writtenThreshold(value, language.formats);
  const isWrong = typed !== null && typed !== '' && Number.isNaN(readWrittenNumber(typed));
  const kinds = GAP_REFERENCES.filter((kind) => kind !== 'region' || view.level === 'departement');
  const settle = () => {
    const number = readWrittenNumber(typed ?? '');
    if (typed !== null && typed !== written && !Number.isNaN(number))
      onChange({ kind: 'value', value: number });
    setTyped(null);
  };
  return (
    <div className={styles.threshold}>
      <Select
        label={words.threshold.label[side]}
        options={[...kinds, 'value' as const].map((kind) => ({
          id: kind,
          label: words.threshold.kinds[kind],
        }))}
        value={threshold.kind}
        onChange={(kind) =>
          onChange(
            kind === 'value'
              ? { kind, value: value === null || Number.isNaN(value) ? 0 : roundedThreshold(value) }
              : { kind },
          )
        }
      />
      {value !== null && (
        <TextField
          label={words.threshold.value[side]}
          hideLabel
          value={typed ?? written}
          onChange={setTyped}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter') settle();
          }}
          errorMessage={isWrong ? words.threshold.notANumber : undefined}
        />
      )}
    </div>
  );
}
