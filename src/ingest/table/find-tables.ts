import type { MergedArea } from '../read';
import { type Anatomy, anatomyOf } from './anatomy';
import { isBlank } from './cell-shape';
import { columnBlocksOf } from './column-blocks';
import { verdictOf } from './column-kinds';
import type { ColumnRange, Grid, GridRow } from './grid';
import { filledCells, opensAsNote } from './row-words';

/** A table among the first rows of a sheet. */
export interface FoundTable {
  readonly columns: ColumnRange;
  /** None for a table without headers. */
  readonly headers: readonly GridRow[];
  /** Rows below the headers, blank ones left out. */
  readonly body: readonly GridRow[];
  /** Number of the last row above that belongs to another table, 0 when none does. */
  readonly afterRow: number;
  /** Number of its last row when something else stands below, else `null`. */
  readonly lastRow: number | null;
  /** Whether another table stands to its right. */
  readonly isBeside: boolean;
}

interface OpenTable {
  columns: ColumnRange;
  headers: readonly GridRow[];
  body: GridRow[];
  kinds: Anatomy['kinds'];
}

/**
 * Finds the tables of a sheet: one above the other, parted by a blank row and headers; side by side, parted by an empty
 * column. A blank row within a table does not end it.
 *
 * @param namesRow - whether a lone text names a territory or a total, so that its row is no note.
 * @returns the tables in the order of the sheet.
 */
export function findTables(grid: Grid, namesRow: (cell: string) => boolean): readonly FoundTable[] {
  const finder = new TableFinder(grid.merges, namesRow);
  for (const band of bandsOf(grid.rows, null)) {
    for (const columns of columnBlocksOf(band, grid.merges, namesRow)) {
      for (const rows of bandsOf(band, columns)) finder.take(rows, columns);
    }
  }
  return finder.tables(grid);
}

class TableFinder {
  private readonly open: OpenTable[] = [];
  /** Headers with no row below them yet. */
  private pending: OpenTable | null = null;

  constructor(
    private readonly merges: readonly MergedArea[],
    private readonly namesRow: (cell: string) => boolean,
  ) {}

  take(rows: readonly GridRow[], columns: ColumnRange): void {
    const anatomy = anatomyOf(rows, { columns, merges: this.merges, namesRow: this.namesRow });
    const above = this.open.findLast((table) => overlap(table.columns, columns));
    if (above !== undefined && this.goesOn(above, rows, anatomy)) above.body.push(...anatomy.body);
    else if (anatomy.headers.length > 0) this.takeHeaded(anatomy, columns);
    else if (this.pending !== null && overlap(this.pending.columns, columns)) this.takePending(anatomy);
    else if (above === undefined && isHeadless(anatomy))
      this.add({ ...anatomy, body: [...anatomy.body], columns });
  }

  tables({ rows, whole }: Grid): readonly FoundTable[] {
    if (this.open.length === 0 && this.pending !== null) this.add(this.pending);
    const fitted = this.open.map((table) => ({ ...table, columns: fittedColumns(table) }));
    return fitted.map(({ columns, headers, body }, rank) => {
      const others = fitted.filter((other, place) => place !== rank && overlap(other.columns, columns));
      const first = firstRowOf({ headers, body });
      const afterRow = Math.max(0, ...others.map(lastRowOf).filter((row) => row < first));
      const last = lastRowOf({ headers, body });
      const isFollowed = others.some((other) => firstRowOf(other) > last);
      const ends = isFollowed || (whole && rows.some((row) => row.row > last && isFilled(row, columns)));
      const isBeside = fitted.some((other) => other.columns.start >= columns.end);
      return { columns, headers, body, afterRow, lastRow: ends ? last : null, isBeside };
    });
  }

  /** Whether rows after a blank one go on with the table above. */
  private goesOn(above: OpenTable, rows: readonly GridRow[], anatomy: Anatomy): boolean {
    if (this.pending !== null) return false;
    if (anatomy.sure) return anatomy.body.length > 0 && sameHeaders(above.headers, anatomy.headers);
    const { start, end } = above.columns;
    const hasData = above.kinds.some((kind) => kind === 'data' || kind === 'years');
    return rows.some(({ cells }) => {
      const within = cells.slice(start, end);
      if (filledCells(within, 2) < 2 || opensAsNote(within)) return false;
      return !hasData || verdictOf(within, above.kinds) === 'body';
    });
  }

  private takeHeaded(anatomy: Anatomy, columns: ColumnRange): void {
    const table = { ...anatomy, body: [...anatomy.body], columns };
    if (anatomy.body.length === 0) this.pending = table;
    else this.add(table);
  }

  private takePending(anatomy: Anatomy): void {
    if (this.pending === null || anatomy.body.length === 0) return;
    this.add({ ...this.pending, body: [...anatomy.body], kinds: anatomy.kinds });
  }

  private add(table: OpenTable): void {
    this.open.push(table);
    this.pending = null;
  }
}

/** Rows that follow one another without a blank one between. */
function* bandsOf(rows: readonly GridRow[], columns: ColumnRange | null): Generator<readonly GridRow[]> {
  let band: GridRow[] = [];
  for (const row of rows) {
    if (isFilled(row, columns)) band.push(row);
    else if (band.length > 0) {
      yield band;
      band = [];
    }
  }
  if (band.length > 0) yield band;
}

function isFilled({ cells }: GridRow, columns: ColumnRange | null): boolean {
  return cells.some((cell, column) => {
    return !isBlank(cell) && (columns === null || (column >= columns.start && column < columns.end));
  });
}

function isHeadless({ body, kinds }: Anatomy): boolean {
  return kinds.includes('data') && body.some(({ cells }) => filledCells(cells, 2) > 1);
}

function sameHeaders(left: readonly GridRow[], right: readonly GridRow[]): boolean {
  const text = (rows: readonly GridRow[]) => JSON.stringify(rows.map(({ cells }) => cells));
  return text(left) === text(right);
}

/** The columns that say something, in the headers or in a row of several cells. */
function fittedColumns({ columns, headers, body }: OpenTable): ColumnRange {
  const rows = [...headers, ...body].map(({ cells }) => cells.slice(columns.start, columns.end));
  const tabular = rows.filter((cells) => filledCells(cells, 2) > 1);
  let start = columns.end;
  let end = columns.start;
  for (const cells of tabular.length === 0 ? rows : tabular) {
    cells.forEach((cell, rank) => {
      if (isBlank(cell)) return;
      start = Math.min(start, columns.start + rank);
      end = Math.max(end, columns.start + rank + 1);
    });
  }
  return { start, end };
}

type Rows = Pick<FoundTable, 'headers' | 'body'>;

function firstRowOf({ headers, body }: Rows): number {
  return (headers[0] ?? body[0])?.row ?? 0;
}

function lastRowOf({ headers, body }: Rows): number {
  return (body.at(-1) ?? headers.at(-1))?.row ?? 0;
}

function overlap(left: ColumnRange, right: ColumnRange): boolean {
  return left.start < right.end && right.start < left.end;
}
