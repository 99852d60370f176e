import { useMessages } from '@/i18n/react';
import { tableWords } from '@/i18n/table';
import { type TableView, useCommands } from '@/state';
import { Button, DefinedTerm, Icon, ToggleButton } from '@/ui-kit';
import { ColumnsButton } from './ColumnsButton';
import { columnWords } from './column-words';
import styles from './table.module.css';
import { useCopy } from './use-copy';
import type { TableQuery } from './use-table-query';

interface TableToolbarProps {
  readonly view: TableView;
  readonly query: TableQuery;
}

/** How many rows are shown, what is wrong with a filter, keeping what answers together, filtering and copying. */
export function TableToolbar({ view, query }: TableToolbarProps) {
  const table = tableWords(useMessages().locale);
  const { groupTerritories } = useCommands();
  const { run, outcome } = useCopy(view, query.rows);
  const isNarrowed = query.rows.length > 0 && query.rows.length < view.rows.length;
  return (
    <div className={styles.toolbar}>
      <p
        role="status"
        className={query.rows.length === view.rows.length ? 'visually-hidden' : (styles.count ?? '')}
      >
        {table.rowCount({ shown: query.rows.length, total: view.rows.length })}
      </p>
      {isNarrowed && (
        <Button
          variant="quiet"
          size="small"
          aria-label={table.keepRows({ count: query.rows.length })}
          onPress={() => groupTerritories(query.rows.map(({ territory }) => territory.code))}
        >
          {table.keep}
        </Button>
      )}
      <UnreadableFilter view={view} query={query} />
      <p role="status" className={styles.outcome}>
        {outcome === 'copied' && table.copied({ count: query.rows.length })}
        {outcome === 'failed' && table.copyFailed}
      </p>
      {query.filters !== null && (
        <DefinedTerm definition={table.filterHelp.definition}>{table.filterHelp.term}</DefinedTerm>
      )}
      <ToggleButton
        label={table.filter}
        icon="filter"
        isSelected={query.filters !== null}
        onChange={query.showFilters}
      />
      <ColumnsButton />
      <Button variant="quiet" icon="copy" onPress={run}>
        {table.copy}
      </Button>
    </div>
  );
}

function UnreadableFilter({ view, query }: TableToolbarProps) {
  const messages = useMessages();
  const [unreadable] = query.unreadable;
  const column = view.columns.find(({ id }) => id === unreadable?.columnId);
  return (
    <p role="alert" className={styles.problem}>
      {column !== undefined && unreadable !== undefined && (
        <>
          <Icon name="error" size={14} />
          {tableWords(messages.locale).unreadableFilter({
            part: unreadable.part,
            column: columnWords(column, messages).header,
          })}
        </>
      )}
    </p>
  );
}
