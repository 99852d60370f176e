import { isMeasured } from './column-roles';
import { EstablishmentReading } from './EstablishmentReading';
import { type MappingDraft, withColumnReading, withTableReading } from './mapping-draft';
import styles from './mapping.module.css';
import { ReadingRow } from './ReadingRow';
import { useMappingWords } from './use-mapping-words';

interface ReadingsProps {
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

/** What the figures are about where no column says it: for the whole table, then for each column of figures. */
export function Readings({ draft, onChange }: ReadingsProps) {
  const { mapping: words } = useMappingWords();
  const { columns, fixed, target } = draft.mapping;
  if (target === 'establishments') return <EstablishmentReading draft={draft} onChange={onChange} />;
  const measured = columns.flatMap((column, rank) => (isMeasured(column.role) ? [{ column, rank }] : []));
  if (measured.length === 0) return null;
  const hasRates = measured.some(({ column }) => column.role === 'rate');
  return (
    <section className={styles.block}>
      <h4>{words.readings.title}</h4>
      <p className={styles.note}>{words.readings.note}</p>
      <ul className={styles.readings}>
        <ReadingRow
          subject={words.readings.wholeTable}
          reading={fixed}
          fields={{ source: true, ratePer: hasRates }}
          columns={columns}
          unsaid={words.readings.unsaid}
          onChange={(patch) => onChange(withTableReading(draft, patch))}
        />
        {measured.length > 1 &&
          measured.map(({ column, rank }) => (
            <ReadingRow
              key={column.header}
              subject={column.header}
              reading={column.fixed ?? {}}
              fields={{ source: column.role !== 'denominator', ratePer: column.role === 'rate' }}
              columns={[]}
              unsaid={words.readings.likeTable}
              onChange={(patch) => onChange(withColumnReading(draft, rank, patch))}
            />
          ))}
      </ul>
    </section>
  );
}
