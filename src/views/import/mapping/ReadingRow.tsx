import { NEED_PUBLICS } from '@/domain/need';
import { useMessages } from '@/i18n/react';
import type { ColumnMapping, ColumnRole, FixedReading } from '@/ingest/mapping';
import { Select, TextField } from '@/ui-kit';
import { GivenField } from './GivenField';
import type { ReadingPatch } from './mapping-draft';
import styles from './mapping.module.css';
import { ReadingDate } from './ReadingDate';
import { useMappingWords } from './use-mapping-words';

interface ReadingRowProps {
  /** The column, or the whole table. */
  readonly subject: string;
  readonly reading: FixedReading;
  readonly fields: { readonly source: boolean; readonly ratePer: boolean };
  /** Columns that may say it themselves. */
  readonly columns: readonly ColumnMapping[];
  /** What it means to say nothing. */
  readonly unsaid: string;
  readonly onChange: (patch: ReadingPatch) => void;
}

const UNSAID = 'unsaid';
const RATE_BASES = [100, 1000, 10_000, 100_000];

/** Public, source, date and base of some figures. */
export function ReadingRow({ subject, reading, fields, columns, unsaid, onChange }: ReadingRowProps) {
  const { readings: words } = useMappingWords().mapping;
  const { publicsShort } = useMessages().values;
  const named = (field: string) => words.of({ field, column: subject });
  const giver = (role: ColumnRole) => columns.find((column) => column.role === role)?.header;
  return (
    <li className={styles.reading}>
      <span className={styles.subject} title={subject}>
        {subject}
      </span>
      <GivenField field={words.public} by={giver('public')}>
        <Select
          label={named(words.public)}
          hideLabel
          options={[
            { id: UNSAID, label: unsaid },
            ...NEED_PUBLICS.map((id) => ({ id, label: publicsShort[id] })),
          ]}
          value={reading.public ?? UNSAID}
          onChange={(id) => onChange({ public: id === UNSAID ? null : id })}
        />
      </GivenField>
      {!fields.source && <span />}
      {fields.source && (
        <GivenField field={words.source} by={giver('need-source')}>
          <TextField
            label={named(words.source)}
            hideLabel
            maxLength={200}
            value={reading.source ?? ''}
            onChange={(source) => onChange({ source })}
          />
        </GivenField>
      )}
      <GivenField field={words.date} by={giver('date')}>
        <ReadingDate
          label={named(words.date)}
          value={reading.referenceDate ?? null}
          onChange={(referenceDate) => onChange({ referenceDate })}
        />
      </GivenField>
      {fields.ratePer && (
        <GivenField field={words.ratePer} by={undefined}>
          <Select
            label={named(words.ratePer)}
            hideLabel
            options={[
              { id: UNSAID, label: unsaid },
              ...RATE_BASES.map((count) => ({ id: String(count), label: words.ratePerValue({ count }) })),
            ]}
            value={reading.ratePer === undefined ? UNSAID : String(reading.ratePer)}
            onChange={(id) => onChange({ ratePer: id === UNSAID ? null : Number(id) })}
          />
        </GivenField>
      )}
    </li>
  );
}
