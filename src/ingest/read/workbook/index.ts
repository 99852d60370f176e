import { failure, type Result, success } from '@/lib';
import type { ReadOptions } from '../byte-reader';
import { readIssue, type ReadIssue } from '../source-file';
import { SHEET_MAX_ROWS, type Sheet, type SheetExtent, type Workbook, type WorkbookSource } from './sheet';

export type { MergedArea, Sheet, Workbook, WorkbookSource } from './sheet';
export { workbookFormatOf, type WorkbookFormat } from './workbook-format';

/** Columns looked at to find tables. */
const HEAD_COLUMNS = 256;

/** The first rows of every visible sheet, in the order of the workbook. */
export function readWorkbookHead(
  source: WorkbookSource,
  rows: number,
  options: ReadOptions,
): Promise<Result<Workbook, ReadIssue>> {
  return readWorkbook(source, { sheet: null, rows, columns: HEAD_COLUMNS }, options);
}

/** The first columns of one sheet, whole; no row when it is not there any more. */
export async function readSheetRows(
  source: WorkbookSource,
  { sheet, columns }: Pick<SheetExtent, 'columns'> & { readonly sheet: string },
  options: ReadOptions,
): Promise<Result<Sheet['rows'], ReadIssue>> {
  const workbook = await readWorkbook(source, { sheet, columns, rows: SHEET_MAX_ROWS }, options);
  if (!workbook.ok) return workbook;
  return success(workbook.value.sheets.find(({ name }) => name === sheet)?.rows ?? []);
}

async function readWorkbook(
  source: WorkbookSource,
  extent: SheetExtent,
  { phase, hooks }: ReadOptions,
): Promise<Result<Workbook, ReadIssue>> {
  const { file } = source;
  const workbook = await readFormat(source, extent);
  hooks.onProgress({ fileName: file.name, phase, done: file.content.size, total: file.content.size });
  return workbook;
}

/** Each format's library is loaded when a first file of it comes. */
async function readFormat(
  { file, format }: WorkbookSource,
  extent: SheetExtent,
): Promise<Result<Workbook, ReadIssue>> {
  switch (format) {
    case 'xlsx':
      return (await import('./xlsx')).readXlsxSheets(file, extent);
    case 'ods':
      return (await import('./ods')).readOdsSheets(file, extent);
    case 'xls':
      return (await import('./binary-workbook')).readBinaryWorkbook(file, extent);
    case 'xlsb':
      return failure(readIssue('workbook-binary'));
  }
}
