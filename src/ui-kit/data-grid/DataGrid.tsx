import { type CSSProperties, type MouseEvent, type ReactNode, useId, useRef } from 'react';
import { classNames } from '../class-names';
import type { GridColumn, GridSort } from './column';
import styles from './DataGrid.module.css';
import { GridHeader } from './GridHeader';
import { Cells, GridRow } from './GridRow';
import { rowWindow } from './row-window';
import { useRowCursor } from './use-row-cursor';
import { useScrollBox } from './use-scroll-box';

/**
 * Rows put together: Ctrl and a press, or Ctrl and Space on the current one, puts a row among them or takes it out; Shift
 * and a press puts in those from the last pressed to this one.
 */
export interface GridGrouping {
  readonly ids: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  readonly onAdd: (ids: readonly string[]) => void;
  /** Said of such a row. */
  readonly label: string;
}

interface DataGridProps<Row> {
  /** Accessible name. */
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  /** Rows as they are to be shown: filtered and sorted. */
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly sort: GridSort | null;
  readonly onSort: (columnId: string) => void;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  /** Shows what a row is made of: F2 on the current one. */
  readonly onInspect?: (id: string) => void;
  /** Says which row the pointer is on, `null` when it is on none. */
  readonly onHover?: (id: string | null) => void;
  readonly grouping?: GridGrouping | undefined;
  /** Shown in place of the rows when there is none. */
  readonly emptyState?: ReactNode;
}

const HEADER_PX = 44;
/** Two lines for a header and two for its unit. */
const TALL_HEADER_PX = 72;
/** A header or a unit of more characters takes two lines in the usual widths. */
const ONE_LINE = 24;
const FILTER_PX = 40;
const ROW_PX = 32;

/** Heights and row numbers that depend on which parts the columns bring. */
function layoutOf<Row>(columns: readonly GridColumn<Row>[]) {
  const hasFilters = columns.some((column) => column.filter !== undefined);
  const hasFooter = columns.some((column) => column.footer !== undefined);
  const isTall = columns.some(({ header, unit = '' }) => Math.max(header.length, unit.length) > ONE_LINE);
  const headerHeight = isTall ? TALL_HEADER_PX : HEADER_PX;
  return {
    hasFooter,
    headerHeight,
    headRowCount: hasFilters ? 2 : 1,
    heights: {
      headHeight: headerHeight + (hasFilters ? FILTER_PX : 0),
      footHeight: hasFooter ? ROW_PX : 0,
      rowHeight: ROW_PX,
    },
  };
}

function rowIdUnder({ target }: MouseEvent): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row-id]') : null;
  return row?.dataset['rowId'] ?? null;
}

/** From one row to another, whichever comes first; the latter alone where the former is not listed. */
function idsBetween(ids: readonly string[], from: string | null, to: string): readonly string[] {
  const ends = [from === null ? -1 : ids.indexOf(from), ids.indexOf(to)];
  return ends.includes(-1) ? [to] : ids.slice(Math.min(...ends), Math.max(...ends) + 1);
}

/**
 * A table of any length: headers that sort and the first column stay in sight, one row is selected. The grid takes the
 * focus as a whole; arrows, Home, End, Page Up and Page Down move the current row, Enter or Space selects it, F2
 * shows what it is made of.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, columns, rows, rowId, sort, onSort, selectedId, onSelect, onInspect, onHover, emptyState } =
    props;
  const { grouping } = props;
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const lastPressed = useRef<string | null>(null);
  const { hasFooter, headerHeight, headRowCount, heights } = layoutOf(columns);
  const viewport = { ...useScrollBox(scroller, ROW_PX), ...heights };
  const drawn = rowWindow(viewport, rows.length);
  const cursor = useRowCursor({
    scroller,
    rowIds: rows.map(rowId),
    selectedId,
    onSelect,
    onInspect,
    onToggle: grouping?.onToggle,
    viewport,
  });
  const isCursorDrawn = cursor.rank >= drawn.first && cursor.rank < drawn.end;
  const tracks = {
    '--columns': columns.map(({ width }) => width).join(' '),
    '--header-height': `${String(headerHeight)}px`,
  } as CSSProperties;

  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length + headRowCount + (hasFooter ? 1 : 0)}
      aria-colcount={columns.length}
      aria-activedescendant={isCursorDrawn ? `${gridId}-${cursor.id}` : undefined}
      className={styles['grid']}
      style={tracks}
      onKeyDown={cursor.onKeyDown}
      onMouseDown={(event) => {
        // The texts between two presses would be selected too.
        if (grouping !== undefined && event.shiftKey && rowIdUnder(event) !== null) event.preventDefault();
      }}
      onClick={(event) => {
        const id = rowIdUnder(event);
        if (id === null) return;
        const from = lastPressed.current ?? selectedId;
        lastPressed.current = id;
        if (grouping !== undefined && event.shiftKey) grouping.onAdd(idsBetween(rows.map(rowId), from, id));
        else if (grouping !== undefined && (event.ctrlKey || event.metaKey)) grouping.onToggle(id);
        else onSelect(id);
      }}
      onPointerOver={(event) => onHover?.(rowIdUnder(event))}
      onPointerLeave={() => onHover?.(null)}
    >
      <GridHeader columns={columns} sort={sort} onSort={onSort} />
      <div role="rowgroup" className={styles['body']} style={{ height: rows.length * ROW_PX }}>
        {rows.slice(drawn.first, drawn.end).map((row, offset) => (
          <GridRow
            key={rowId(row)}
            row={row}
            id={rowId(row)}
            domId={`${gridId}-${rowId(row)}`}
            columns={columns}
            ariaRowIndex={drawn.first + offset + headRowCount + 1}
            isSelected={rowId(row) === selectedId}
            isCurrent={rowId(row) === cursor.id}
            groupLabel={grouping?.ids.has(rowId(row)) === true ? grouping.label : undefined}
            style={{ transform: `translateY(${(drawn.first + offset) * ROW_PX}px)` }}
          />
        ))}
      </div>
      {rows.length === 0 && (
        <div role="row" className={styles['emptyRow']}>
          <div role="gridcell">{emptyState}</div>
        </div>
      )}
      {hasFooter && rows.length > 0 && (
        <div role="rowgroup" className={styles['foot']}>
          <div
            role="row"
            aria-rowindex={rows.length + headRowCount + 1}
            className={classNames(styles['row'], styles['footerRow'])}
          >
            <Cells columns={columns} contentOf={(column) => column.footer} />
          </div>
        </div>
      )}
    </div>
  );
}
