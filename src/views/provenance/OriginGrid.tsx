import { type ReactNode, useState } from 'react';
import { useFormats } from '@/i18n/react';
import type { ProvenanceWords } from '@/i18n/provenance';
import { EmptyState, SearchField } from '@/ui-kit';
import { DataGrid, type GridColumn, type GridSort } from '@/ui-kit/data-grid';
import type { OriginRow, OriginTable } from './origin-table';
import styles from './provenance.module.css';

interface OriginGridProps {
  readonly label: string;
  readonly table: OriginTable;
  readonly words: ProvenanceWords;
  /** Row on which the others rest; `null` for none. */
  readonly selectedId?: string | null;
  readonly onSelect?: (id: string) => void;
  /** Choice of which lines are there, before the search among them. */
  readonly choice?: ReactNode;
}

/** Lines of what a figure rests on, that can be sorted and looked through. */
export function OriginGrid({ label, table, words, selectedId = null, onSelect, choice }: OriginGridProps) {
  const formats = useFormats();
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<GridSort | null>(null);
  const wanted = query.trim().toLocaleLowerCase(formats.locale);
  const kept = table.rows.filter(({ cells }) =>
    cells.some(({ text }) => text.toLocaleLowerCase(formats.locale).includes(wanted)),
  );
  const rank = table.columns.findIndex(({ id }) => id === sort?.columnId);
  const rows = sort === null ? kept : sorted(kept, rank, { locale: formats.locale, sort });
  return (
    <div className={styles.table}>
      <div className={styles.tools}>
        {choice}
        <SearchField
          compact
          label={words.search}
          placeholder={words.search}
          clearLabel={words.clearSearch}
          value={query}
          onChange={setQuery}
        />
        <p role="status" className={styles.muted}>
          {words.rowCount({ shown: rows.length, total: table.rows.length })}
        </p>
      </div>
      <div className={styles.grid}>
        <DataGrid
          label={label}
          columns={table.columns.map((column, place): GridColumn<OriginRow> => ({
            id: column.id,
            header: words.columns[column.id],
            align: column.isNumber ? 'end' : 'start',
            width: column.width,
            cell: ({ cells }) => cells[place]?.text,
            sortLabel: words.sortBy({ column: words.columns[column.id] }),
          }))}
          rows={rows}
          rowId={({ id }) => id}
          sort={sort}
          onSort={(columnId) => setSort(nextSort(sort, columnId))}
          selectedId={selectedId}
          onSelect={(id) => onSelect?.(id)}
          emptyState={<EmptyState icon="info" title={words.noRow} />}
        />
      </div>
    </div>
  );
}

function nextSort(sort: GridSort | null, columnId: string): GridSort {
  const isAgain = sort?.columnId === columnId && sort.direction === 'ascending';
  return { columnId, direction: isAgain ? 'descending' : 'ascending' };
}

interface Order {
  readonly locale: string;
  readonly sort: GridSort;
}

/** Lines without a number come last, whichever way. */
function sorted(rows: readonly OriginRow[], rank: number, { locale, sort }: Order): readonly OriginRow[] {
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((left, right) => {
    const [here, there] = [left.cells[rank], right.cells[rank]];
    if (here === undefined || there === undefined) return 0;
    if (here.number !== null && there.number !== null) return sign * (here.number - there.number);
    if (here.number !== null || there.number !== null) return here.number === null ? 1 : -1;
    return sign * here.text.localeCompare(there.text, locale, { numeric: true });
  });
}
