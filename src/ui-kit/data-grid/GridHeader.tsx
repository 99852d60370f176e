import { classNames } from '../class-names';
import { Icon } from '../icon/Icon';
import { ariaSortOf, type GridColumn, type GridSort } from './column';
import styles from './DataGrid.module.css';
import { Cells } from './GridRow';

interface GridHeaderProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly sort: GridSort | null;
  readonly onSort: (columnId: string) => void;
}

type HeaderCellProps<Row> = Omit<GridHeaderProps<Row>, 'columns'> & { readonly column: GridColumn<Row> };

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const direction = ariaSortOf(column, sort);
  const text = (
    <span className={styles['headerText']}>
      <span>{column.header}</span>
      {column.unit !== undefined && <span className={styles['unit']}>{column.unit}</span>}
    </span>
  );
  return (
    <div
      role="columnheader"
      aria-sort={direction}
      className={classNames(styles['cell'], column.align === 'end' && styles['end'])}
    >
      {direction === undefined ? (
        text
      ) : (
        <button
          type="button"
          className={styles['sort']}
          title={column.sortLabel}
          onClick={() => onSort(column.id)}
        >
          {text}
          <Icon name={SORT_ICON[direction]} size={14} className={styles['sortIcon']} />
        </button>
      )}
    </div>
  );
}

const SORT_ICON = { ascending: 'sort-asc', descending: 'sort-desc', none: 'sort-none' } as const;

/** Headers that sort, and the row of filters when a column has one. */
export function GridHeader<Row>({ columns, sort, onSort }: GridHeaderProps<Row>) {
  const hasFilters = columns.some((column) => column.filter !== undefined);
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" aria-rowindex={1} className={classNames(styles['row'], styles['headerRow'])}>
        {columns.map((column) => (
          <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
        ))}
      </div>
      {hasFilters && (
        <div role="row" aria-rowindex={2} className={classNames(styles['row'], styles['filterRow'])}>
          <Cells columns={columns} contentOf={(column) => column.filter} />
        </div>
      )}
    </div>
  );
}
