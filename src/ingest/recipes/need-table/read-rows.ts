import { success, type Result } from '@/lib';
import {
  type CsvDialect,
  type CsvRecord,
  detectEncoding,
  type ImportHooks,
  readCsv,
  type ReadIssue,
  readSheetRows,
  type SourceFile,
  type WorkbookSource,
} from '../../read';
import type { NeedTableProfile } from './table-profile';

type RowVisitor = (row: CsvRecord) => void;

/** Gives every row of a table, from its first, whatever it is written in. */
export function readTableRows(
  { file, profile }: { readonly file: SourceFile; readonly profile: NeedTableProfile },
  hooks: ImportHooks,
  visit: RowVisitor,
): Promise<Result<unknown, ReadIssue>> {
  const { medium, headers } = profile;
  if (medium.kind === 'csv') return readCsvRows({ file, dialect: medium.dialect }, hooks, visit);
  const { format, sheet } = medium;
  return readWorkbookRows({ file, format, sheet, columns: headers.length }, hooks, visit);
}

async function readCsvRows(
  { file, dialect }: { readonly file: SourceFile; readonly dialect: CsvDialect },
  hooks: ImportHooks,
  visit: RowVisitor,
): Promise<Result<unknown, ReadIssue>> {
  const encoding = await detectEncoding(file, { phase: 'recognising', hooks });
  if (!encoding.ok) return encoding;
  const format = { ...dialect, encoding: encoding.value };
  return readCsv({ file, format }, { phase: 'reading', hooks }, (row) => {
    visit(row);
    return 'continue';
  });
}

async function readWorkbookRows(
  { file, format, sheet, columns }: WorkbookSource & { readonly sheet: string; readonly columns: number },
  hooks: ImportHooks,
  visit: RowVisitor,
): Promise<Result<unknown, ReadIssue>> {
  const options = { phase: 'reading', hooks } as const;
  const rows = await readSheetRows({ file, format }, { sheet, columns }, options);
  if (!rows.ok) return rows;
  rows.value.forEach((cells, rank) => visit({ cells, line: rank + 1 }));
  return success(null);
}
