import type { MergedArea } from '../read';
import { anatomyOf } from './anatomy';
import { isBlank } from './cell-shape';
import type { ColumnRange, GridRow } from './grid';
import { rolesOfHeader } from './header-roles';
import { filledCells } from './row-words';

/**
 * The columns of each table of some rows, left to right. An empty column parts two tables only when what stands on
 * either side has headers, rows, and a column of texts or a known header: else it is a gap within one table.
 */
export function columnBlocksOf(
  rows: readonly GridRow[],
  merges: readonly MergedArea[],
  namesRow: (cell: string) => boolean,
): readonly ColumnRange[] {
  const filled = filledBlocks(rows);
  const blocks: ColumnRange[] = [];
  let isLastTable = true;
  for (const columns of filled) {
    const isTable = filled.length > 1 && standsAlone(rows, { columns, merges, namesRow });
    const last = blocks.at(-1);
    if (last === undefined || (isTable && isLastTable)) blocks.push(columns);
    else blocks[blocks.length - 1] = { start: last.start, end: columns.end };
    isLastTable = last === undefined ? isTable : isLastTable || isTable;
  }
  return blocks;
}

function standsAlone(rows: readonly GridRow[], context: Parameters<typeof anatomyOf>[1]): boolean {
  const { start, end } = context.columns;
  if (end - start < 2) return false;
  const inside = rows.filter(({ cells }) => filledCells(cells.slice(start, end), 1) > 0);
  const { headers, body, sure, kinds } = anatomyOf(inside, context);
  if (!sure || body.length === 0) return false;
  const isKeyed = headers.some(({ cells }) => rolesOfHeader(cells[start] ?? '').length > 0);
  return isKeyed || kinds.includes('texts');
}

/** Runs of columns with no empty one between, where rows hold several cells. */
function filledBlocks(rows: readonly GridRow[]): readonly ColumnRange[] {
  const tabular = rows.filter(({ cells }) => filledCells(cells, 2) > 1);
  const used: boolean[] = [];
  for (const { cells } of tabular.length === 0 ? rows : tabular) {
    cells.forEach((cell, column) => {
      if (!isBlank(cell)) used[column] = true;
    });
  }
  const blocks: ColumnRange[] = [];
  for (let column = 0; column < used.length; column += 1) {
    if (used[column] !== true) continue;
    const last = blocks.at(-1);
    if (last?.end === column) blocks[blocks.length - 1] = { start: last.start, end: column + 1 };
    else blocks.push({ start: column, end: column + 1 });
  }
  return blocks;
}
