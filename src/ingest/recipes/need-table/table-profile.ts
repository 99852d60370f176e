import { failure, success, type Result } from '@/lib';
import {
  CSV_DELIMITERS,
  CsvSplitter,
  type CsvDialect,
  type CsvRecord,
  newlineOf,
  readIssue,
  type ReadIssue,
} from '../../read';
import { findColumns, needColumnsOf, type NeedColumns } from './columns';

/** How a need table is laid out. Title lines may stand above the headers. */
export interface NeedTableProfile {
  readonly dialect: CsvDialect;
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly columns: NeedColumns;
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
    for (const { cells, line } of firstRecords(head, dialect)) {
      const columns = needColumnsOf(cells);
      if (columns !== null) return success({ dialect, headerLine: line, headers: cells, columns });
      missing ??= missingColumn(cells);
    }
  }
  return failure(missing ?? readIssue('unrecognised-file'));
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
