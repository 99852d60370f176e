import { useState } from 'react';
import { DISCONTINUITY_MEASURES } from '@/analysis/discontinuity';
import { bordersWords } from '@/i18n/borders';
import { useFormats, useLocale } from '@/i18n/react';
import { BORDER_SHARES, type BorderSettings } from '@/project';
import { bordersOf, useAppState, useCommands } from '@/state';
import { Select, TextField } from '@/ui-kit';
import { readWrittenNumber } from '../statistics/written-number';
import styles from './borders.module.css';

/** Shares are offered by their name, beside a threshold of one's own. */
const VALUE = 'value';

/** How the strength of a border is measured, and from which strength borders are shown. */
export function BorderChoice() {
  const { choice } = bordersWords(useLocale());
  const commands = useCommands();
  const formats = useFormats();
  const { measure, threshold } = useAppState((state) => state.document.settings.borders);
  const least = useAppState((state, app) => bordersOf(app).view(state.document).count.least);
  const chosen = threshold.kind === 'share' ? String(threshold.share) : VALUE;
  const shares = [...new Set<number>([...BORDER_SHARES, ...sharesOf(threshold)])].sort((a, b) => a - b);
  return (
    <div className={styles.choices}>
      <Select
        label={choice.measure}
        options={DISCONTINUITY_MEASURES.map((id) => ({ id, label: choice.measures[id] }))}
        value={measure}
        onChange={(next) => commands.changeBorders({ measure: next, threshold: keptThreshold(threshold) })}
      />
      <Select
        label={choice.threshold}
        options={[
          ...shares.map((share) => ({
            id: String(share),
            label: share === 1 ? choice.all : choice.share({ share: formats.percent(share) }),
          })),
          { id: VALUE, label: choice.value },
        ]}
        value={chosen}
        onChange={(id) =>
          commands.changeBorders({
            threshold:
              id === VALUE
                ? { kind: 'value', value: roundedDown(least ?? 1) }
                : { kind: 'share', share: Number(id) },
          })
        }
      />
      <LeastField
        key={`${measure} ${least}`}
        least={least}
        onChange={(value) => commands.changeBorders({ threshold: { kind: 'value', value } })}
      />
    </div>
  );
}

const DECIMALS = 2;

/** A threshold taken over as it is printed, so that the border it comes from still reaches it. */
function roundedDown(value: number): number {
  return Math.floor(value * 10 ** DECIMALS) / 10 ** DECIMALS;
}

interface LeastFieldProps {
  /** Strength in force; `null` where no border has any. */
  readonly least: number | null;
  readonly onChange: (value: number) => void;
}

/** The threshold in force, to be read or typed. */
function LeastField({ least, onChange }: LeastFieldProps) {
  const { choice } = bordersWords(useLocale());
  const formats = useFormats();
  const written = least === null ? '' : formats.decimal(least, DECIMALS);
  const [typed, setTyped] = useState(written);
  const value = readWrittenNumber(typed);
  const settle = () => {
    if (typed !== written && !Number.isNaN(value)) onChange(value);
  };
  return (
    <TextField
      label={choice.least}
      value={typed}
      onChange={setTyped}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
      errorMessage={typed !== '' && Number.isNaN(value) ? choice.notANumber : undefined}
    />
  );
}

function sharesOf(threshold: BorderSettings['threshold']): readonly number[] {
  return threshold.kind === 'share' ? [threshold.share] : [];
}

/** A value is of its measure: another one begins at the usual share. */
function keptThreshold(threshold: BorderSettings['threshold']): BorderSettings['threshold'] {
  return threshold.kind === 'value' ? { kind: 'share', share: 0.25 } : threshold;
}
