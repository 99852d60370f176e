import { failure, type Result } from '@/lib';
import {
  type CsvDialect,
  type CsvRecord,
  cutLine,
  CutRecord,
  headText,
  type ImportHooks,
  readCsv,
  readHead,
  readIssue,
  type ReadIssue,
  type SourceFile,
} from '../../read';
import { finessCsvLayout, type FinessCsvLayout, isTitle } from './layout';
import type { FinessRecord } from '../finess/records/record';
import { CsvFinessRecord, filledWidth } from './record';

/** Takes each row as it is read: blank lines and the first line of the series are not rows. */
export type RecordVisitor = (record: FinessRecord) => void;

/** Reads a file of the etalab series row by row, in UTF-8 or else Windows-1252. */
export async function readRecords(
  file: SourceFile,
  hooks: ImportHooks,
  visitorFor: (layout: FinessCsvLayout) => RecordVisitor,
): Promise<Result<unknown, ReadIssue>> {
  const recognising = { phase: 'recognising', hooks } as const;
  const head = await readHead(file, recognising);
  if (!head.ok) return head;
  const layout = finessCsvLayout(headText(head.value));
  if (layout === null) return failure(readIssue('unrecognised-file'));
  if (!layout.ok) return layout;
  const visit = visitorFor(layout.value);
  const format = { ...layout.value.dialect, encoding: 'as-it-comes' } as const;
  const record = new CsvFinessRecord(layout.value.kind === 'finess-csv-structures');
  return readCsv({ file, format }, { phase: 'reading', hooks }, (line) => {
    const filled = filledWidth(line);
    const row = filled === 1 ? unwrapped(line, layout.value.dialect) : line;
    if (filled > 0 && !isTitle(row)) visit(record.show(row));
    return 'continue';
  });
}

/** A line that a spreadsheet took for a single cell and put between quotes, cut into its cells. */
function unwrapped(line: CsvRecord, dialect: CsvDialect): CsvRecord {
  const only = line.cell(0) ?? '';
  return only.includes(dialect.delimiter) ? new CutRecord(cutLine(only, dialect), line.line) : line;
}
