import { type Cell, type CellValue, readXlsx } from 'hucre/xlsx';
import { failure, type Result } from '@/lib';
import { readZipDirectory } from '../archive/zip-directory';
import { unpackEntries } from '../archive/zip-entries';
import { attemptReading } from '../reader-attempt';
import { readIssue, type ReadIssue, type SourceFile } from '../source-file';
import { cellText, percentText } from './cell-text';
import type { Sheet, SheetExtent } from './sheet';

/** Bytes the parts of a workbook may hold together, unpacked; in memory they take some ten times as much. */
const LIMIT_BYTES = 100_000_000;

const QUOTED_OR_ESCAPED = /"[^"]*"|\\./g;

/**
 * Reads visible sheets of an XLSX workbook. Formulas are not computed: a cell says what the spreadsheet last found.
 * Everything is first unpacked within the limit, since the library trusts what the archive says of itself.
 *
 * @returns the sheets, or `unpacked-too-large`, `damaged-file`, `unreadable-file`.
 */
export async function readXlsxSheets(
  file: SourceFile,
  { sheet: wanted, rows, columns }: SheetExtent,
): Promise<Result<readonly Sheet[], ReadIssue>> {
  const directory = await readZipDirectory(file.content);
  if (directory === null) return failure(readIssue('damaged-file'));
  const unpacked = await unpackEntries(file.content, directory, LIMIT_BYTES);
  if (!unpacked.ok) return unpacked;
  return attemptReading(async () => {
    const { sheets } = await readXlsx(await file.content.arrayBuffer(), {
      readStyles: true,
      maxRows: rows,
      range: `A1:${columnName(columns)}${String(rows)}`,
      sheets: ({ name, hidden, veryHidden }) =>
        hidden !== true && veryHidden !== true && (wanted === null || name === wanted),
    });
    return sheets.map(({ name, rows: values, cells }) => ({
      name,
      rows: values.map((row, rank) =>
        row.map((value, column) => textOf(value, cells?.get(`${String(rank)},${String(column)}`))),
      ),
    }));
  });
}

function textOf(value: CellValue, cell: Cell | undefined): string {
  return typeof value === 'number' && isPercent(cell?.style?.numFmt) ? percentText(value) : cellText(value);
}

function isPercent(format: string | undefined): boolean {
  return format?.replace(QUOTED_OR_ESCAPED, '').includes('%') === true;
}

/** The letters of a column counted from 1: 1 is A, 27 is AA. */
function columnName(column: number): string {
  const letters = 26;
  const last = String.fromCharCode('A'.charCodeAt(0) + ((column - 1) % letters));
  return column > letters ? columnName(Math.floor((column - 1) / letters)) + last : last;
}
