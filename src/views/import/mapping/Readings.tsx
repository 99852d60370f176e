import type { ColumnMapping } from '@/ingest/mapping';
import { ActivityReadings } from './ActivityReadings';
import { isMeasured } from './column-roles';
import { CoverageReading } from './CoverageReading';
import { EstablishmentReading } from './EstablishmentReading';
import { type MappingDraft, withColumnReading, withTableReading } from './mapping-draft';
import styles from './mapping.module.css';
import { PopulationReadings } from './PopulationReadings';
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
  if (target === 'territories') return null;
  if (target === 'population') return <PopulationReadings draft={draft} onChange={onChange} />;
  if (target === 'activity') return <ActivityReadings draft={draft} onChange={onChange} />;
  if (target === 'coverage') return <CoverageReading draft={draft} onChange={onChange} />;
  if (target === 'establishments') return <EstablishmentReading draft={draft} onChange={onChange} />;
  if (!columns.some(({ role }) => isMeasured(role))) return null;
  const hasRates = columns.some(({ role }) => role === 'rate');
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
        {toldApart(columns).map(({ column, rank }) => (
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

interface RankedColumn {
  readonly column: ColumnMapping;
  readonly rank: number;
}

/** The columns of figures that may differ from one another: a single count, or a single denominator, speaks for itself. */
function toldApart(columns: readonly ColumnMapping[]): readonly RankedColumn[] {
  const ranked = columns.map((column, rank) => ({ column, rank }));
  const measures = ranked.filter(({ column: { role } }) => role === 'count' || role === 'rate');
  const denominators = ranked.filter(({ column: { role } }) => role === 'denominator');
  return [...(measures.length > 1 ? measures : []), ...(denominators.length > 1 ? denominators : [])];
}
