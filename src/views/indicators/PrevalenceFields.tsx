import { useState } from 'react';
import { useFormats, useMessages } from '@/i18n/react';
import { ownIndicatorWords } from '@/i18n/own-indicators';
import { type Prevalence, PREVALENCES } from '@/indicators';
import { Select, TextField } from '@/ui-kit';
import styles from './indicators.module.css';

const MOST = 1000;
const PARTS = ['low', 'central', 'high'] as const;

interface PrevalenceFieldsProps {
  readonly prevalence: Prevalence;
  readonly onChange: (prevalence: Prevalence) => void;
}

/** A prevalence with its range and its source: one that a text gives, or the user's own. */
export function PrevalenceFields({ prevalence, onChange }: PrevalenceFieldsProps) {
  const { fields, prevalences } = ownIndicatorWords(useMessages().locale);
  const published = PREVALENCES.find(
    ({ source, low, central, high }) =>
      source === prevalence.source &&
      low === prevalence.low &&
      central === prevalence.central &&
      high === prevalence.high,
  );
  return (
    <>
      <Select
        label={fields.prevalence}
        options={[
          ...PREVALENCES.map(({ id }) => ({ id, label: prevalences[id] })),
          { id: 'own' as const, label: fields.ownPrevalence },
        ]}
        value={published?.id ?? 'own'}
        onChange={(id) => {
          const {
            low = 0,
            central = 0,
            high = 0,
            source = '',
          } = PREVALENCES.find((one) => one.id === id) ?? {};
          onChange({ low, central, high, source });
        }}
      />
      <div className={styles.range} key={published?.id ?? 'own'}>
        {PARTS.map((part) => (
          <RateText
            key={part}
            label={fields[part]}
            rate={prevalence[part]}
            onChange={(rate) => onChange({ ...prevalence, [part]: rate })}
          />
        ))}
      </div>
      <TextField
        label={fields.source}
        value={prevalence.source}
        onChange={(source) => onChange({ ...prevalence, source })}
        description={fields.sourceNote}
        maxLength={300}
      />
    </>
  );
}

interface RateTextProps {
  readonly label: string;
  readonly rate: number;
  readonly onChange: (rate: number) => void;
}

function RateText({ label, rate, onChange }: RateTextProps) {
  const { fields } = ownIndicatorWords(useMessages().locale);
  const { locale } = useFormats();
  const [written, setWritten] = useState(locale === 'fr' ? String(rate).replace('.', ',') : String(rate));
  const isRead = readRate(written) !== null;
  return (
    <TextField
      label={label}
      value={written}
      onChange={(text) => {
        setWritten(text);
        const read = readRate(text);
        if (read !== null) onChange(read);
      }}
      errorMessage={isRead ? undefined : fields.invalid}
      maxLength={12}
    />
  );
}

/** A number from 0 to 1 000 written with a comma or a point. */
function readRate(text: string): number | null {
  if (!/^\d+(?:[.,]\d+)?$/.test(text.trim())) return null;
  const rate = Number.parseFloat(text.trim().replace(',', '.'));
  return rate <= MOST ? rate : null;
}
