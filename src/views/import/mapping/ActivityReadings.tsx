import type { ColumnMapping } from '@/ingest/mapping';
import { ActivityReadingRow } from './ActivityReadingRow';
import { isMeasured } from './column-roles';
import { type MappingDraft, withColumnReading, withTableReading } from './mapping-draft';
import styles from './mapping.module.css';
import { useMappingWords } from './use-mapping-words';

interface ActivityReadingsProps {
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

/** Which service and which date figures are of, and in which unit: for the whole table, then where columns differ. */
export function ActivityReadings({ draft, onChange }: ActivityReadingsProps) {
  const { readings: words } = useMappingWords().mapping;
  const { columns, fixed } = draft.mapping;
  const figures = columns
    .map((column, rank) => ({ column, rank }))
    .filter(({ column }) => isMeasured(column.role));
  if (figures.length === 0) return null;
  const differ = areToldApart(figures.map(({ column }) => column));
  const shown = figures.filter(({ column }) => differ || isAverage(column));
  return (
    <section className={styles.block}>
      <h4>{words.activityTitle}</h4>
      <p className={styles.note}>{words.note}</p>
      <ul className={styles.readings}>
        <ActivityReadingRow
          subject={words.wholeTable}
          columnRole={null}
          reading={fixed}
          saysWhich
          columns={columns}
          unsaid={words.unsaid}
          onChange={(patch) => onChange(withTableReading(draft, patch))}
        />
        {shown.map(({ column, rank }) => (
          <ActivityReadingRow
            key={column.header}
            subject={column.header}
            columnRole={column.role}
            reading={column.fixed ?? {}}
            saysWhich={differ}
            columns={columns}
            unsaid={words.likeTable}
            onChange={(patch) => onChange(withColumnReading(draft, rank, patch))}
          />
        ))}
      </ul>
    </section>
  );
}

function isAverage({ role }: ColumnMapping): boolean {
  return role === 'mean-wait' || role === 'long-wait-share';
}

/** Whether columns speak of several services or dates: one says so, or two give the same figure. */
function areToldApart(figures: readonly ColumnMapping[]): boolean {
  const isSaid = figures.some(
    ({ fixed }) => fixed?.service !== undefined || fixed?.referenceDate !== undefined,
  );
  return isSaid || new Set(figures.map(({ role }) => role)).size < figures.length;
}
