import { failure, success, type Result } from '@/lib';
import {
  CSV_DELIMITERS,
  CsvSplitter,
  type CsvDialect,
  type CsvRecord,
  newlineOf,
  readIssue,
  type ReadIssue,
  type WorkbookFormat,
} from '../../read';
import { findColumns, needColumnsOf, type NeedColumns } from './columns';

/** Where the headers of a need table are. Titles may stand above them. */
export interface NeedTableLayout {
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly columns: NeedColumns;
}

/** What a need table is written in. */
export type NeedTableMedium =
  | { readonly kind: 'csv'; readonly dialect: CsvDialect }
  | {
      readonly kind: 'workbook';
      readonly format: WorkbookFormat;
      readonly sheet: string;
      /** Whether other sheets hold a need table, that are not read. */
      readonly otherTables: boolean;
    };

/** How a need table is to be read. */
export interface NeedTableProfile extends NeedTableLayout {
  readonly medium: NeedTableMedium;
}

const LINES_LOOKED_AT = 20;

/**
 * Finds the delimiter and the line of headers of a need table from its first characters.
 *
 * @returns the layout, `missing-column` when only some of the headers are there, or `unrecognised-file`.
 */
export function profileNeedTable(head: string): Result<NeedTableProfile, ReadIssue> {
  const newline = newlineOf(head);
  let missing: ReadIssue | null = null;
  for (const delimiter of CSV_DELIMITERS) {
    const dialect: CsvDialect = { delimiter, newline };
    const layout = needTableLayout(firstRecords(head, dialect));
    if (layout.ok) return success({ ...layout.value, medium: { kind: 'csv', dialect } });
    missing ??= layout.error;
  }
  return failure(missing ?? readIssue('unrecognised-file'));
}

/**
 * Finds the headers of a need table among its first rows: the first row that names a territory and a count.
 *
 * @returns where they are, or `missing-column` when a row names only some of them, or `null` when none does.
 */
export function needTableLayout(rows: Iterable<CsvRecord>): Result<NeedTableLayout, ReadIssue | null> {
  let missing: ReadIssue | null = null;
  for (const { cells, line } of rows) {
    const columns = needColumnsOf(cells);
    if (columns !== null) return success({ headerLine: line, headers: cells, columns });
    missing ??= missingColumn(cells);
  }
  return failure(missing);
}

function firstRecords(head: string, dialect: CsvDialect): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  const splitter = new CsvSplitter(dialect, (record) => {
    records.push(record);
    return records.length < LINES_LOOKED_AT ? 'continue' : 'enough';
  });
  if (splitter.push(head) === 'continue') splitter.end();
  return records;
}

/** One role of a need table is there and the other is not: probably a need table with a header we do not know. */
function missingColumn(headers: readonly string[]): ReadIssue | null {
  if (headers.length < 2) return null;
  const found = findColumns(headers);
  const others = found.source !== undefined || found.public !== undefined || found.date !== undefined;
  if (found.territory === undefined && found.count !== undefined) {
    return readIssue('missing-column', { column: 'code_departement', headers: headers.join(', ') });
  }
  if (found.count === undefined && found.territory !== undefined && others) {
    return readIssue('missing-column', { column: 'effectif', headers: headers.join(', ') });
  }
  return null;
}
