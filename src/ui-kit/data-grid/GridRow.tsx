import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '../class-names';
import type { GridColumn } from './column';
import styles from './DataGrid.module.css';

interface CellsProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly contentOf: (column: GridColumn<Row>) => ReactNode;
  /** The first cell names its row. */
  readonly hasRowHeader?: boolean;
}

/** The cells of a row, one a column. */
export function Cells<Row>({ columns, contentOf, hasRowHeader = false }: CellsProps<Row>) {
  return columns.map((column, rank) => (
    <div
      key={column.id}
      role={hasRowHeader && rank === 0 ? 'rowheader' : 'gridcell'}
      className={classNames(styles['cell'], column.align === 'end' && styles['end'])}
    >
      {contentOf(column)}
    </div>
  ));
}

/** A text too long for its column ends in an ellipsis, and is read whole by pointing at it. */
function cellOf(content: ReactNode): ReactNode {
  if (typeof content !== 'string') return content;
  return (
    <span className={styles['text']} title={content}>
      {content}
    </span>
  );
}

interface GridRowProps<Row> {
  readonly row: Row;
  readonly id: string;
  readonly domId: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly ariaRowIndex: number;
  readonly isSelected: boolean;
  readonly isCurrent: boolean;
  /** Said of a row put together with others; `undefined` for one that is not. */
  readonly groupLabel: string | undefined;
  readonly style: CSSProperties;
}

/** One row; the grid holds the focus, the keyboard and the pointer for it. */
export function GridRow<Row>(props: GridRowProps<Row>) {
  const { row, id, domId, columns, ariaRowIndex, isSelected, isCurrent, groupLabel, style } = props;
  return (
    <div
      id={domId}
      role="row"
      data-row-id={id}
      data-current={isCurrent || undefined}
      aria-rowindex={ariaRowIndex}
      aria-selected={isSelected}
      data-grouped={groupLabel !== undefined || undefined}
      className={classNames(styles['row'], styles['bodyRow'])}
      style={style}
    >
      <Cells
        columns={columns}
        contentOf={(column) => (
          <>
            {cellOf(column.cell(row))}
            {column === columns[0] && groupLabel !== undefined && (
              <span className="visually-hidden">{groupLabel}</span>
            )}
          </>
        )}
        hasRowHeader
      />
    </div>
  );
}
