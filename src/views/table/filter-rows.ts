import { columnValueAt, numberOf } from '@/domain/measure';
import { foldText, type Result, success } from '@/lib';
import type { TableColumn, TableRow, TableView } from '@/state';
import { parseNumericFilter } from './parse-numeric-filter';
import { textAt, textColumnsOf, type TextColumnId } from './text-columns';

/** What is typed over the columns, by column id. */
export type TableFilters = Readonly<Record<string, string>>;

/** A column whose filter cannot be read, and the part of it that cannot. */
export interface UnreadableFilter {
  readonly columnId: string;
  readonly part: string;
}

/** The rows that answer the filters, and the columns whose filter cannot be read. */
interface FilteredRows {
  readonly rows: readonly TableRow[];
  readonly unreadable: readonly UnreadableFilter[];
}

type Test = (row: TableRow) => boolean;

/**
 * Keeps the rows that answer every filter. Names match wherever the text is, without case nor accents; codes by their
 * beginning; figures by a condition that a row without a figure never meets. A condition that cannot be read keeps
 * every row and is reported.
 */
export function filterRows({ level, rows, columns }: TableView, filters: TableFilters): FilteredRows {
  const byText = textColumnsOf(level).flatMap((id) => textTest(id, filters[id] ?? ''));
  const byFigure = columns.map((column) => ({
    columnId: column.id,
    read: figureTest(column, filters[column.id] ?? ''),
  }));
  const tests = [...byText, ...byFigure.flatMap(({ read }) => (read.ok ? read.value : []))];
  return {
    rows: tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row))),
    unreadable: byFigure.flatMap(({ columnId, read }) => (read.ok ? [] : [{ columnId, part: read.error }])),
  };
}

/** None where nothing that can be looked for is typed: every row answers. */
function textTest(id: TextColumnId, typed: string): readonly Test[] {
  const wanted = foldText(typed);
  if (wanted === '') return [];
  return id === 'code'
    ? [(row) => foldText(textAt(row, id)).startsWith(wanted)]
    : [(row) => foldText(textAt(row, id)).includes(wanted)];
}

function figureTest({ values }: TableColumn, typed: string): Result<readonly Test[], string> {
  const parsed = parseNumericFilter(typed);
  if (!parsed.ok) return parsed;
  const keeps = parsed.value;
  if (keeps === null) return success([]);
  const test: Test = (row) => {
    const number = numberOf(columnValueAt(values, row.position));
    return number !== undefined && keeps(number);
  };
  return success([test]);
}
