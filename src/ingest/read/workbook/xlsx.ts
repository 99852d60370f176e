import { type Cell, type CellValue, type MergeRange, readXlsx } from 'hucre/xlsx';
import { failure, type Result } from '@/lib';
import { readZipDirectory } from '../archive/zip-directory';
import { unpackEntries } from '../archive/zip-entries';
import { attemptReading } from '../reader-attempt';
import { readIssue, type ReadIssue, type SourceFile } from '../source-file';
import { cellText, formattedText } from './cell-text';
import type { MergedArea, SheetExtent, Workbook } from './sheet';

/** Bytes the parts of a workbook may hold together, unpacked; in memory they take some ten times as much. */
const LIMIT_BYTES = 100_000_000;
const LETTERS = 26;

/**
 * Reads visible sheets of an XLSX workbook. Formulas are not computed: a cell says what the spreadsheet last found.
 * Everything is first unpacked within the limit, since the library trusts what the archive says of itself.
 *
 * @returns the sheets, or `unpacked-too-large`, `damaged-file`, `unreadable-file`.
 */
export async function readXlsxSheets(
  file: SourceFile,
  { sheet: wanted, rows, columns }: SheetExtent,
): Promise<Result<Workbook, ReadIssue>> {
  const directory = await readZipDirectory(file.content);
  if (directory === null) return failure(readIssue('damaged-file'));
  const unpacked = await unpackEntries(file.content, directory, LIMIT_BYTES);
  if (!unpacked.ok) return unpacked;
  return attemptReading(async () => {
    const hiddenSheets: string[] = [];
    const { sheets } = await readXlsx(await file.content.arrayBuffer(), {
      readStyles: true,
      maxRows: rows,
      range: `A1:${columnName(columns)}${String(rows)}`,
      sheets: ({ name, hidden, veryHidden }) => {
        const isHidden = hidden === true || veryHidden === true;
        if (isHidden) hiddenSheets.push(name);
        return !isHidden && (wanted === null || name === wanted);
      },
    });
    const read = sheets.map(({ name, rows: values, cells, merges }) => ({
      name,
      rows: values.map((row, rank) =>
        row.map((value, column) => textOf(value, cells?.get(`${String(rank)},${String(column)}`))),
      ),
      merges: (merges ?? []).map(mergedArea),
    }));
    return { sheets: read, hiddenSheets };
  });
}

function textOf(value: CellValue, cell: Cell | undefined): string {
  return typeof value === 'number' ? formattedText(value, cell?.style?.numFmt) : cellText(value);
}

function mergedArea({ startRow, endRow, startCol, endCol }: MergeRange): MergedArea {
  return {
    firstRow: startRow + 1,
    lastRow: endRow + 1,
    firstColumn: startCol + 1,
    lastColumn: endCol + 1,
  };
}

/** The letters of a column counted from 1: 1 is A, 27 is AA. */
function columnName(column: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + ((column - 1) % LETTERS));
  return column > LETTERS ? columnName(Math.floor((column - 1) / LETTERS)) + last : last;
}
