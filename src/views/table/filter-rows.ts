import { columnValueAt } from '@/domain/measure';
import type { Messages } from '@/i18n';
import { foldText, type Result, success } from '@/lib';
import type { TableColumn, TableRow, TableView } from '@/state';
import { judgementText } from './judgement-words';
import { parseNumericFilter, type StateMarks } from './parse-numeric-filter';
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
 * Keeps the rows that answer every filter. Names and judgements match wherever the text is, without case nor accents;
 * codes by their beginning; figures by a condition that a row without a figure never meets, unless it asks for its mark. A
 * condition that cannot be read keeps every row and is reported.
 *
 * @param messages - the words the cells print, which are what is typed.
 */
export function filterRows(
  { level, rows, columns, judgements }: TableView,
  filters: TableFilters,
  messages: Messages,
): FilteredRows {
  const byText = textColumnsOf(level).flatMap((id) => textTest(id, filters[id] ?? ''));
  const byJudgement = judgements.flatMap((column) =>
    wordTest(filters[column.id] ?? '', ({ position }) => judgementText(column, position, messages)),
  );
  const marks = marksOf(messages);
  const byFigure = columns.map((column) => ({
    columnId: column.id,
    read: figureTest(column, filters[column.id] ?? '', marks),
  }));
  const tests = [...byText, ...byJudgement, ...byFigure.flatMap(({ read }) => (read.ok ? read.value : []))];
  return {
    rows: tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row))),
    unreadable: byFigure.flatMap(({ columnId, read }) => (read.ok ? [] : [{ columnId, part: read.error }])),
  };
}

/** None where nothing that can be looked for is typed: every row answers. */
function textTest(id: TextColumnId, typed: string): readonly Test[] {
  if (id !== 'code') return wordTest(typed, (row) => textAt(row, id));
  const wanted = foldText(typed);
  return wanted === '' ? [] : [(row) => foldText(textAt(row, id)).startsWith(wanted)];
}

function wordTest(typed: string, textOf: (row: TableRow) => string): readonly Test[] {
  const wanted = foldText(typed);
  return wanted === '' ? [] : [(row) => foldText(textOf(row)).includes(wanted)];
}

/** What stands for a figure in the cells. */
function marksOf({ values: { states } }: Messages): StateMarks {
  const [missing, suppressed] = [states.missing.mark, states.suppressed.mark];
  const marks = { missing, suppressed, 'not-applicable': states['not-applicable'].mark };
  return { ...marks, estimated: states.estimated.mark };
}

function figureTest(
  { values }: TableColumn,
  typed: string,
  marks: StateMarks,
): Result<readonly Test[], string> {
  const parsed = parseNumericFilter(typed, marks);
  if (!parsed.ok) return parsed;
  const keeps = parsed.value;
  if (keeps === null) return success([]);
  return success([(row: TableRow) => keeps(columnValueAt(values, row.position))]);
}
