import { columnValueAt, numberOf } from '@/domain/measure';
import { foldText, type TableColumn, type TableRow, type TableView } from '@/state';
import { isWithin, parseNumericFilter } from './parse-numeric-filter';
import { textAt, textColumnsOf, type TextColumnId } from './text-columns';

/** What is typed over the columns, by column id. */
export type TableFilters = Readonly<Record<string, string>>;

/** The rows that answer the filters, and the columns whose filter cannot be read. */
export interface FilteredRows {
  readonly rows: readonly TableRow[];
  readonly unreadable: readonly string[];
}

type Test = (row: TableRow) => boolean;

/**
 * Keeps the rows that answer every filter. Names match wherever the text is, without case nor accents; codes by their
 * beginning; figures by a condition that a row without a figure never meets. A condition that cannot be read keeps
 * every row and is reported.
 */
export function filterRows({ level, rows, columns }: TableView, filters: TableFilters): FilteredRows {
  const byText = textColumnsOf(level).map((id) => textTest(id, filters[id] ?? ''));
  const byFigure = columns.map((column) => ({
    id: column.id,
    test: figureTest(column, filters[column.id] ?? ''),
  }));
  const tests = [...byText, ...byFigure.flatMap(({ test }) => (test === null ? [] : [test]))];
  return {
    rows: rows.filter((row) => tests.every((test) => test(row))),
    unreadable: byFigure.flatMap(({ id, test }) => (test === null ? [id] : [])),
  };
}

function textTest(id: TextColumnId, typed: string): Test {
  const wanted = foldText(typed);
  return id === 'code'
    ? (row) => foldText(textAt(row, id)).startsWith(wanted)
    : (row) => foldText(textAt(row, id)).includes(wanted);
}

function figureTest({ values }: TableColumn, typed: string): Test | null {
  const parsed = parseNumericFilter(typed);
  if (!parsed.ok) return null;
  const interval = parsed.value;
  if (interval === null) return () => true;
  return (row) => {
    const number = numberOf(columnValueAt(values, row.position));
    return number !== undefined && isWithin(interval, number);
  };
}
