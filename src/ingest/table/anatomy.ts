import type { MergedArea } from '../read';
import { type CellShape, isBlank, shapeOf } from './cell-shape';
import { type ColumnKind, columnKindsOf, type RowVerdict, verdictOf } from './column-kinds';
import type { ColumnRange, GridRow } from './grid';
import { spanOfGroup } from './header-groups';
import { rolesOfHeader } from './header-roles';
import { filledCells, firstText, opensAsNote, readsAsTitle } from './row-words';

/** What is needed to take a block of rows apart. */
export interface AnatomyContext {
  readonly columns: ColumnRange;
  readonly merges: readonly MergedArea[];
  /** Whether a lone text names a territory or a total, so that its row is no note. */
  readonly namesRow: (cell: string) => boolean;
}

/** A block of rows taken apart. */
export interface Anatomy {
  readonly headers: readonly GridRow[];
  readonly body: readonly GridRow[];
  /** Whether the headers differ from the cells below: texts above figures. Else they are the first row of texts. */
  readonly sure: boolean;
  readonly kinds: readonly ColumnKind[];
}

interface ShapedRow {
  readonly row: GridRow;
  /** The cells within the columns. */
  readonly cells: readonly string[];
  readonly shapes: readonly CellShape[];
  readonly filled: number;
}

interface JudgedRow extends ShapedRow {
  readonly verdict: RowVerdict;
}

/**
 * Takes apart a block of rows that stand together. A row is a header when the columns it stands in hold figures below
 * and it holds texts, or years. Rows above the headers are titles; rows at the end that hold one text are notes.
 */
export function anatomyOf(rows: readonly GridRow[], context: AnatomyContext): Anatomy {
  const { columns } = context;
  const shaped = rows.map((row) => shapeRow(row, columns));
  const tabular = shaped.filter(({ filled }) => filled > 1);
  const kinds = columnKindsOf(
    (tabular.length === 0 ? shaped : tabular).map(({ shapes }) => shapes),
    columns.end - columns.start,
  );
  const judged = shaped.map((row) => ({ ...row, verdict: verdictOf(row.cells, kinds) }));
  const { start, end, sure } = headersOf(judged, kinds, context.namesRow);
  const top = start === end ? start : topOfHeaders(judged, { start, end }, context);
  const headers = judged.slice(top, end).map(({ row }) => row);
  return { headers, body: bodyOf(judged.slice(end), context), sure, kinds };
}

/** The rows of headers among a block, none when `start` is `end`. */
function headersOf(
  rows: readonly JudgedRow[],
  kinds: readonly ColumnKind[],
  namesRow: AnatomyContext['namesRow'],
): { start: number; end: number; sure: boolean } {
  const firstBody = rows.findIndex(({ verdict, filled }) => verdict === 'body' && filled > 1);
  const lead = firstBody === -1 ? rows : rows.slice(0, firstBody);
  const candidates = lead.map((row) => (row.filled > 1 && !readsAsTitle(row.cells) ? row : null));
  const start = candidates.findIndex((row) => row?.verdict === 'header');
  if (start !== -1) {
    const named = lead.findIndex((row, rank) => rank > start && namesTerritory(row, lead[start], namesRow));
    const above = named === -1 ? lead : lead.slice(0, named);
    return { start, end: endOfHeaders(above, start, { used: usedColumns(rows), kinds }), sure: true };
  }
  const texts = candidates.findIndex((row) => row !== null && areDistinctTexts(row));
  return texts === -1 ? { start: 0, end: 0, sure: false } : { start: texts, end: texts + 1, sure: false };
}

/** Whether a row has a territory, or a total, under a header known to stand above territories: it is no header. */
function namesTerritory(
  { cells }: JudgedRow,
  headers: JudgedRow | undefined,
  namesRow: AnatomyContext['namesRow'],
): boolean {
  return (headers?.cells ?? []).some((header, column) => {
    const cell = cells[column] ?? '';
    return !isBlank(cell) && rolesOfHeader(header).includes('territory') && namesRow(cell);
  });
}

interface HeadedColumns {
  readonly used: ReadonlySet<number>;
  readonly kinds: readonly ColumnKind[];
}

/** Below a first row of headers, those of the groups it names: until every column has one. */
function endOfHeaders(lead: readonly JudgedRow[], start: number, { used, kinds }: HeadedColumns): number {
  const headed = new Set<number>();
  for (let rank = start; rank < lead.length; rank += 1) {
    const row = lead[rank];
    if (row?.verdict !== 'header') return rank;
    const isWhole = [...used].every((column) => headed.has(column));
    if (isWhole && !dividesGroups(row, lead[rank - 1], kinds)) return rank;
    row.cells.forEach((cell, column) => {
      if (!isBlank(cell)) headed.add(column);
    });
  }
  return lead.length;
}

/**
 * Whether a row goes into the detail of full headers above it, that are not known: one run of cells at their right, above
 * figures alone. Beside a text in a column of texts it is a row whose figures are unknown.
 */
function dividesGroups(
  { cells, filled }: JudgedRow,
  above: JudgedRow | undefined,
  kinds: readonly ColumnKind[],
): boolean {
  const first = cells.findIndex((cell) => !isBlank(cell));
  const last = cells.findLastIndex((cell) => !isBlank(cell));
  if (first === 0 || filled < 2 || last - first + 1 > filled) return false;
  if (kinds.slice(first, last + 1).includes('texts')) return false;
  const names = (above?.cells ?? []).filter((cell) => !isBlank(cell));
  return names.some((cell) => rolesOfHeader(cell).length === 0);
}

/** Takes the rows above that name a group of columns: one text that is not in the first column and spans several. */
function topOfHeaders(
  rows: readonly JudgedRow[],
  { start, end }: { readonly start: number; readonly end: number },
  { columns, merges }: AnatomyContext,
): number {
  let top = start;
  while (top > 0) {
    const above = rows[top - 1];
    if (above?.filled !== 1 || !isBlank(above.cells[0]) || readsAsTitle(above.cells)) break;
    const below = rows.slice(top, end).map(({ row }) => row);
    if (spanOfGroup(above.row, below, { columns, merges }) < 2) break;
    top -= 1;
  }
  return top;
}

function bodyOf(rows: readonly ShapedRow[], { namesRow }: AnatomyContext): readonly GridRow[] {
  let end = rows.length;
  for (; end > 0; end -= 1) {
    const last = rows[end - 1];
    if (last === undefined || !readsAsNote(last, namesRow)) break;
  }
  return rows.slice(0, end).map(({ row }) => row);
}

function readsAsNote({ cells, shapes, filled }: ShapedRow, namesRow: (cell: string) => boolean): boolean {
  if (opensAsNote(cells)) return true;
  return filled === 1 && cells.length > 1 && shapes.includes('text') && !namesRow(firstText(cells));
}

function areDistinctTexts({ cells, shapes, filled }: ShapedRow): boolean {
  const texts = cells.filter((_, column) => shapes[column] === 'text' || shapes[column] === 'year');
  return texts.length === filled && new Set(texts).size === filled;
}

function usedColumns(rows: readonly ShapedRow[]): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { cells, filled } of rows) {
    if (filled < 2) continue;
    cells.forEach((cell, column) => {
      if (!isBlank(cell)) used.add(column);
    });
  }
  return used;
}

function shapeRow(row: GridRow, { start, end }: ColumnRange): ShapedRow {
  const cells = row.cells.slice(start, end);
  return { row, cells, shapes: cells.map(shapeOf), filled: filledCells(cells) };
}
