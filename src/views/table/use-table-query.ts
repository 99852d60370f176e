import { startTransition, useDeferredValue, useMemo } from 'react';
import { useMessages } from '@/i18n/react';
import type { TableRow, TableView } from '@/state';
import type { GridSort } from '@/ui-kit/data-grid';
import { useListedAlone } from '../territory-group';
import { useViewMemory } from '../view-memory';
import { filterRows, type TableFilters, type UnreadableFilter } from './filter-rows';
import { FIRST_SORT, nextSort } from './next-sort';
import { sortByJudgement, sortRows } from './sort-rows';

/** How the table is looked at, and the rows that answer. */
export interface TableQuery {
  /** Rows that answer the filters, in order. */
  readonly rows: readonly TableRow[];
  readonly sort: GridSort;
  readonly sortBy: (columnId: string) => void;
  /** What is typed over the columns, or `null` when the row of filters is folded away. */
  readonly filters: TableFilters | null;
  /** Columns whose filter cannot be read. */
  readonly unreadable: readonly UnreadableFilter[];
  readonly setFilter: (columnId: string, text: string) => void;
  readonly clearFilters: () => void;
  /** Shows the row of filters, or clears it and folds it away: no filter acts unseen. */
  readonly showFilters: (shown: boolean) => void;
}

const NO_FILTER: TableFilters = {};

/** Sorts and filters the table, as it was left; rows follow once what is typed is shown. */
export function useTableQuery(view: TableView): TableQuery {
  const messages = useMessages();
  const [sort, setSort] = useViewMemory<GridSort>('table sort', FIRST_SORT);
  const [filters, setFilters] = useViewMemory<TableFilters | null>('table filters', null);
  const applied = useDeferredValue(filters ?? NO_FILTER);
  const listed = useDeferredValue(useListedAlone());
  const filtered = useMemo(() => filterRows(view, applied, messages), [view, applied, messages]);
  const sorted = useMemo(() => sortTable(filtered.rows, view, sort), [filtered.rows, view, sort]);
  const rows = useMemo(
    () => (listed === null ? sorted : sorted.filter(({ territory }) => listed.has(territory.code))),
    [sorted, listed],
  );
  return {
    rows,
    sort,
    sortBy: (columnId) => startTransition(() => setSort((last) => nextSort(last, columnId))),
    filters,
    unreadable: filtered.unreadable,
    setFilter: (columnId, text) => setFilters((typed) => ({ ...typed, [columnId]: text })),
    clearFilters: () => setFilters(NO_FILTER),
    showFilters: (shown) => setFilters(shown ? NO_FILTER : null),
  };
}

function sortTable(rows: readonly TableRow[], { columns, judgements }: TableView, sort: GridSort) {
  const judgement = judgements.find(({ id }) => id === sort.columnId);
  return judgement === undefined ? sortRows(rows, columns, sort) : sortByJudgement(rows, judgement, sort);
}
