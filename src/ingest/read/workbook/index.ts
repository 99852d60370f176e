import { type Result, success } from '@/lib';
import type { ReadOptions } from '../byte-reader';
import type { ReadIssue } from '../source-file';
import { SHEET_MAX_ROWS, type Sheet, type SheetExtent, type WorkbookSource } from './sheet';

export type { Sheet, WorkbookSource } from './sheet';
export { workbookFormatOf, type WorkbookFormat } from './workbook-format';

/** Rows and columns looked at to find the headers of a table. */
const HEAD = { rows: 30, columns: 256 } as const;

/** The first rows of every visible sheet, in the order of the workbook. */
export function readSheetHeads(
  source: WorkbookSource,
  options: ReadOptions,
): Promise<Result<readonly Sheet[], ReadIssue>> {
  return readSheets(source, { ...HEAD, sheet: null }, options);
}

/** The first columns of one sheet, whole; no row when it is not there any more. */
export async function readSheetRows(
  source: WorkbookSource,
  { sheet, columns }: Pick<SheetExtent, 'columns'> & { readonly sheet: string },
  options: ReadOptions,
): Promise<Result<Sheet['rows'], ReadIssue>> {
  const sheets = await readSheets(source, { sheet, columns, rows: SHEET_MAX_ROWS }, options);
  return sheets.ok ? success(sheets.value.find(({ name }) => name === sheet)?.rows ?? []) : sheets;
}

/** Each format's library is loaded when a first file of it comes. */
async function readSheets(
  { file, format }: WorkbookSource,
  extent: SheetExtent,
  { phase, hooks }: ReadOptions,
): Promise<Result<readonly Sheet[], ReadIssue>> {
  const sheets =
    format === 'xlsx'
      ? await (await import('./xlsx')).readXlsxSheets(file, extent)
      : await (await import('./ods')).readOdsSheets(file, extent);
  hooks.onProgress({ fileName: file.name, phase, done: file.content.size, total: file.content.size });
  return sheets;
}
