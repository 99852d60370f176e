import { columnValueAt, numberOf } from '@/domain/measure';
import type { JudgementColumn, TableColumn, TableRow } from '@/state';
import type { GridSort } from '@/ui-kit/data-grid';
import { judgementRank } from './judgement-words';
import { isTextColumnId, textAt, type TextColumnId } from './text-columns';

/**
 * Rows in the order of a column: names as French orders them, codes character by character, figures by size. Rows
 * without a figure come last whatever the direction; equals keep the order they came in, and so do all rows when the
 * column is not there.
 */
export function sortRows(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  { columnId, direction }: GridSort,
): readonly TableRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (isTextColumnId(columnId)) {
    return [...rows].sort((left, right) => sign * compareTexts(columnId, left, right));
  }
  const column = columns.find(({ id }) => id === columnId);
  return column === undefined ? rows : sortByFigure(rows, column, sign);
}

function compareTexts(id: TextColumnId, left: TableRow, right: TableRow): number {
  const [first, second] = [textAt(left, id), textAt(right, id)];
  if (id !== 'code') return first.localeCompare(second, 'fr');
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function sortByFigure(rows: readonly TableRow[], { values }: TableColumn, sign: 1 | -1): readonly TableRow[] {
  return sortByNumber(rows, ({ position }) => numberOf(columnValueAt(values, position)), sign);
}

/** Rows in the order of their judgements, those without one last whatever the direction. */
export function sortByJudgement(
  rows: readonly TableRow[],
  column: JudgementColumn,
  { direction }: GridSort,
): readonly TableRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return column.kind === 'category'
    ? sortByCategory(rows, column, sign)
    : sortByNumber(rows, ({ position }) => judgementRank(column, position), sign);
}

type CategoryColumn = Extract<JudgementColumn, { readonly kind: 'category' }>;

/** Names as French orders them; territories without a category come last whatever the direction. */
function sortByCategory(
  rows: readonly TableRow[],
  { values }: CategoryColumn,
  sign: 1 | -1,
): readonly TableRow[] {
  const nameOf = ({ position }: TableRow) =>
    (values[position]?.categories ?? []).map(({ name }) => name).join(', ');
  const isNamed = (row: TableRow) => nameOf(row) !== '';
  const named = rows.filter(isNamed);
  named.sort((left, right) => sign * nameOf(left).localeCompare(nameOf(right), 'fr'));
  return [...named, ...rows.filter((row) => !isNamed(row))];
}

function sortByNumber(
  rows: readonly TableRow[],
  numberAt: (row: TableRow) => number | undefined,
  sign: 1 | -1,
): readonly TableRow[] {
  const figures = rows.map((row) => ({ row, number: numberAt(row) }));
  return figures
    .sort(({ number: left }, { number: right }) => {
      if (left === undefined || right === undefined) {
        return Number(left === undefined) - Number(right === undefined);
      }
      return sign * (left - right);
    })
    .map(({ row }) => row);
}
