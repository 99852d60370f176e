import { type ColumnMapping, type ColumnRole, type FixedReading, WAIT_UNITS } from '@/ingest/mapping';
import { Select } from '@/ui-kit';
import { GivenField } from './GivenField';
import type { ReadingPatch } from './mapping-draft';
import styles from './mapping.module.css';
import { ReadingDate } from './ReadingDate';
import { ServiceChoice } from './ServiceChoice';
import { useMappingWords } from './use-mapping-words';

interface ActivityReadingRowProps {
  /** The column, or the whole table. */
  readonly subject: string;
  /** Role of the column, `null` for the whole table. */
  readonly columnRole: ColumnRole | null;
  readonly reading: FixedReading;
  /** Whether the service and the date are asked for here. */
  readonly saysWhich: boolean;
  /** Columns that may say it themselves. */
  readonly columns: readonly ColumnMapping[];
  /** What it means to say nothing. */
  readonly unsaid: string;
  readonly onChange: (patch: ReadingPatch) => void;
}

const UNSAID = 'unsaid';
const SHARE_BASES = ['100', '1'] as const;

/** Service, date and unit of some figures. */
export function ActivityReadingRow(props: ActivityReadingRowProps) {
  const { subject, columnRole, reading, saysWhich, columns, unsaid, onChange } = props;
  const { readings: words } = useMappingWords().mapping;
  const named = (field: string) => words.of({ field, column: subject });
  const giver = (wanted: ColumnRole) => columns.find((column) => column.role === wanted)?.header;
  return (
    <li className={styles.reading}>
      <span className={styles.subject} title={subject}>
        {subject}
      </span>
      {saysWhich && (
        <>
          <GivenField field={words.service} by={giver('service')}>
            <ServiceChoice
              label={named(words.service)}
              hideLabel
              target="activity"
              value={reading.service}
              unsaid={unsaid}
              onChange={onChange}
            />
          </GivenField>
          <GivenField field={words.date} by={giver('date')}>
            <ReadingDate
              label={named(words.date)}
              value={reading.referenceDate ?? null}
              onChange={(referenceDate) => onChange({ referenceDate })}
            />
          </GivenField>
        </>
      )}
      {columnRole === 'mean-wait' && (
        <GivenField field={words.waitUnit} by={undefined}>
          <Select
            label={named(words.waitUnit)}
            hideLabel
            options={[
              { id: UNSAID, label: words.unsaid },
              ...WAIT_UNITS.map((id) => ({ id, label: words.waitUnits[id] })),
            ]}
            value={reading.waitUnit ?? UNSAID}
            onChange={(id) => onChange({ waitUnit: id === UNSAID ? null : id })}
          />
        </GivenField>
      )}
      {columnRole === 'long-wait-share' && (
        <GivenField field={words.shareWritten} by={undefined}>
          <Select
            label={named(words.shareWritten)}
            hideLabel
            options={SHARE_BASES.map((id) => ({ id, label: words.shareBases[id] }))}
            value={reading.ratePer === 1 ? '1' : '100'}
            onChange={(id) => onChange({ ratePer: Number(id) })}
          />
        </GivenField>
      )}
    </li>
  );
}
