import { memo, useDeferredValue, useEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { describeIndicator } from '@/i18n';
import { useMessages } from '@/i18n/react';
import { tableWords } from '@/i18n/table';
import { selectedCodeAt, selectTable, type TableView, useAppState, useAppStore, useCommands } from '@/state';
import { Button, EmptyState } from '@/ui-kit';
import { DataGrid } from '@/ui-kit/data-grid';
import { useGridGrouping } from '../territory-group';
import { useThemeName } from '../theme';
import { TablePerimeter } from './TablePerimeter';
import { TableToolbar } from './TableToolbar';
import styles from './table.module.css';
import { ROOM_FOR_ALL_PX, useGridColumns } from './use-grid-columns';
import { useNarrowerThan } from './use-narrower-than';
import { useTableQuery } from './use-table-query';

interface TerritoryTableProps {
  /** Where the toolbar goes when what holds the table has a bar for it; above the grid otherwise. */
  readonly toolbarHost?: HTMLElement | null;
}

/** The territories as rows: the map's equal. It follows once the map and the panel have answered. */
export function TerritoryTable({ toolbarHost = null }: TerritoryTableProps) {
  const themeName = useThemeName();
  const app = useAppStore();
  const state = useDeferredValue(useAppState((latest) => latest));
  const view = useMemo(() => selectTable(state, app, themeName), [state, app, themeName]);
  return <TableOf view={view} toolbarHost={toolbarHost} />;
}

interface TableOfProps extends Required<TerritoryTableProps> {
  readonly view: TableView;
}

const TableOf = memo(function TableOf({ view, toolbarHost }: TableOfProps) {
  const messages = useMessages();
  const { layers, locale } = messages;
  const table = tableWords(locale);
  const commands = useCommands();
  const selectedCode = useAppState((state) => selectedCodeAt(state.selection, view.level));
  const [chosen] = view.columns;
  const query = useTableQuery(view);
  const grouping = useGridGrouping();
  const [grid, isCramped] = useNarrowerThan(ROOM_FOR_ALL_PX);
  const columns = useGridColumns(view, query, isCramped);
  useEffect(() => () => commands.hover(null), [commands]);
  const toolbar = <TableToolbar view={view} query={query} />;
  return (
    <div className={styles.table}>
      {toolbarHost === null ? toolbar : createPortal(toolbar, toolbarHost)}
      <div ref={grid} className={styles.grid}>
        <DataGrid
          label={table.label({
            indicator: chosen === undefined ? '' : describeIndicator(chosen.result, messages).name,
            level: layers.levelsPlural[view.level],
          })}
          columns={columns}
          rows={query.rows}
          rowId={({ territory }) => territory.code}
          sort={query.sort}
          onSort={query.sortBy}
          selectedId={selectedCode}
          onSelect={commands.selectTerritory}
          onInspect={commands.askOriginAt}
          grouping={grouping}
          onHover={(territoryCode) =>
            commands.hover(territoryCode === null ? null : { territoryCode, finessEt: null })
          }
          emptyState={
            <EmptyState
              icon="filter"
              title={table.noRow}
              action={<Button onPress={query.clearFilters}>{table.clearFilters}</Button>}
            />
          }
        />
      </div>
      <TablePerimeter view={view} />
    </div>
  );
});
