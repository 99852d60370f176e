import { success, type Result } from '@/lib';
import {
  type CsvDialect,
  type ImportHooks,
  readCsv,
  type ReadIssue,
  readSheetRows,
  type SourceFile,
} from '../read';
import { RowSorter, type TableRow } from './row-sorter';
import type { TableLayout, TableMedium } from './table-layout';

/** A table to read. */
export interface TableSource {
  readonly file: SourceFile;
  readonly layout: TableLayout;
  /** Whether a lone text below the table is a row after all (a territory, a total) and not a note. */
  readonly namesRow?: (cell: string) => boolean;
}

type RecordVisitor = (row: number, cells: readonly string[]) => void;

/**
 * Gives every row of the file or sheet a table stands in, in order, with its number and where it stands. Rows at the
 * end that may be notes are given once it is known that none follows.
 *
 * @returns what reading the file answers.
 */
export async function readTableRows(
  { file, layout, namesRow }: TableSource,
  hooks: ImportHooks,
  visit: (row: TableRow) => void,
): Promise<Result<unknown, ReadIssue>> {
  const sorter = new RowSorter(layout, namesRow ?? (() => false), visit);
  const { medium, firstColumn } = layout.place;
  const columns = firstColumn - 1 + layout.headers.length;
  const take: RecordVisitor = (row, cells) => sorter.take(row, cells);
  const reading =
    medium.kind === 'csv'
      ? await readText({ file, dialect: medium.dialect }, hooks, take)
      : await readWorkbook({ file, medium, columns }, hooks, take);
  if (reading.ok) sorter.finish();
  return reading;
}

function readText(
  { file, dialect }: { readonly file: SourceFile; readonly dialect: CsvDialect },
  hooks: ImportHooks,
  visit: RecordVisitor,
): Promise<Result<unknown, ReadIssue>> {
  const format = { ...dialect, encoding: 'as-it-comes' } as const;
  return readCsv({ file, format }, { phase: 'reading', hooks }, ({ line, cells }) => {
    visit(line, cells);
    return 'continue';
  });
}

interface SheetSource {
  readonly file: SourceFile;
  readonly medium: Extract<TableMedium, { readonly kind: 'workbook' }>;
  readonly columns: number;
}

async function readWorkbook(
  { file, medium: { format, sheet }, columns }: SheetSource,
  hooks: ImportHooks,
  visit: RecordVisitor,
): Promise<Result<unknown, ReadIssue>> {
  const options = { phase: 'reading', hooks } as const;
  const rows = await readSheetRows({ file, format }, { sheet, columns }, options);
  if (!rows.ok) return rows;
  rows.value.forEach((cells, rank) => visit(rank + 1, cells));
  return success(null);
}
