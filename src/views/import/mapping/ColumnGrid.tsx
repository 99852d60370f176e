import { useState } from 'react';
import type { SurveyedTable } from '@/ingest/table';
import { Button } from '@/ui-kit';
import { ColumnHead } from './ColumnHead';
import { type MappingDraft, withRole } from './mapping-draft';
import styles from './mapping.module.css';
import { useMappingWords } from './use-mapping-words';

interface ColumnGridProps {
  readonly table: SurveyedTable;
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

const COLUMNS_AT_FIRST = 24;
const PREVIEWED_ROWS = 6;

/** The first rows of a table; above each column, what it looks like and the role it is given. */
export function ColumnGrid({ table, draft, onChange }: ColumnGridProps) {
  const { mapping: words } = useMappingWords();
  const [limit, setLimit] = useState(COLUMNS_AT_FIRST);
  const shown = draft.mapping.columns.slice(0, limit);
  const hidden = draft.mapping.columns.length - shown.length;
  return (
    <section className={styles.block}>
      <h4>{words.columns.title}</h4>
      <div className={styles.scroll}>
        <table className={styles.grid}>
          <thead>
            <tr>
              <th scope="col" className={styles.rank}>
                {words.columns.rowNumber}
              </th>
              {shown.map((column, rank) => (
                <ColumnHead
                  key={column.header}
                  column={column}
                  surveyed={table.columns[rank] ?? null}
                  target={draft.mapping.target}
                  isSettled={draft.settled.has(rank)}
                  onRole={(role) => onChange(withRole(draft, rank, role))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {table.preview.slice(0, PREVIEWED_ROWS).map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row" className={styles.rank}>
                  {row}
                </th>
                {shown.map(({ header, role }, rank) => (
                  <td key={header} data-ignored={role === 'ignore' || undefined} title={cells[rank]}>
                    {cells[rank]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 && (
        <Button size="small" variant="quiet" onPress={() => setLimit(limit + COLUMNS_AT_FIRST)}>
          {words.columns.more({ count: Math.min(hidden, COLUMNS_AT_FIRST) })}
        </Button>
      )}
    </section>
  );
}
