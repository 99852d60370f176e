import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { failure, type Result } from '@/lib';
import { attemptReading } from '../reader-attempt';
import { readIssue, type ReadIssue, type SourceFile } from '../source-file';
import { tooLarge } from '../whole-file';
import { checkedRecords } from './biff-records';
import { cellText, formattedText } from './cell-text';
import { CompoundFile } from './compound-file';
import type { Sheet, SheetExtent, Workbook } from './sheet';

/** Bytes a workbook may hold; in memory it takes some ten times as much. */
const LIMIT_BYTES = 100_000_000;
/** Codes of failed formulas (MS-XLS 2.5.10). */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
]);
/** What holds the cells, by its name since Excel 97 and before. */
const STREAMS = ['Workbook', 'Book'];
/** What holds a workbook of today that a password locks. */
const ENCRYPTED = 'EncryptedPackage';

/**
 * Reads visible sheets of a workbook of Excel 97-2003 (BIFF). Formulas are not computed: a cell says what the spreadsheet
 * last found. Its structure is checked first: the library follows circles and believes counts until the memory is full.
 *
 * @returns the sheets, or `workbook-locked`, `unpacked-too-large`, `damaged-file`, `unreadable-file`.
 */
export async function readBinaryWorkbook(
  { content }: SourceFile,
  extent: SheetExtent,
): Promise<Result<Workbook, ReadIssue>> {
  if (content.size > LIMIT_BYTES) return failure(tooLarge(LIMIT_BYTES));
  const records = recordsOf(new Uint8Array(await content.arrayBuffer()));
  if (!records.ok) return records;
  return attemptReading(() => {
    const parsed = read(records.value, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      sheetRows: extent.rows,
      ...(extent.sheet === null ? {} : { sheets: extent.sheet }),
    });
    return sheetsOf(parsed, extent);
  });
}

function recordsOf(bytes: Uint8Array): Result<Uint8Array, ReadIssue> {
  const file = CompoundFile.open(bytes);
  if (!file.ok) return file;
  if (file.value.has(ENCRYPTED)) return failure(readIssue('workbook-locked'));
  const name = STREAMS.find((stream) => file.value.has(stream));
  if (name === undefined) return failure(readIssue('damaged-file', { structure: 'directory' }));
  const stream = file.value.read(name);
  return stream.ok ? checkedRecords(stream.value) : stream;
}

function sheetsOf(workbook: WorkBook, extent: SheetExtent): Workbook {
  const properties = workbook.Workbook;
  const isHidden = new Set(
    (properties?.Sheets ?? []).flatMap(({ name, Hidden }) => (name !== undefined && Hidden ? [name] : [])),
  );
  const uses1904 = properties?.WBProps?.date1904 === true;
  const wanted = [...new Set(workbook.SheetNames)].filter(
    (name) => !isHidden.has(name) && (extent.sheet === null || name === extent.sheet),
  );
  const sheets = wanted.flatMap((name): Sheet[] => {
    const sheet = workbook.Sheets[name];
    return sheet === undefined
      ? []
      : [{ name, rows: rowsOf(sheet, extent, uses1904), merges: mergesOf(sheet) }];
  });
  return { sheets, hiddenSheets: [...isHidden] };
}

function rowsOf(sheet: WorkSheet, extent: SheetExtent, uses1904: boolean): Sheet['rows'] {
  const rows = (sheet['!data'] ?? []).slice(0, extent.rows);
  const texts = Array.from(rows, (row: readonly (CellObject | undefined)[] | undefined) =>
    trimmed(Array.from((row ?? []).slice(0, extent.columns), (cell) => textOf(cell, uses1904))),
  );
  return texts.slice(0, texts.findLastIndex((cells) => cells.length > 0) + 1);
}

function trimmed(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((text) => text !== '') + 1);
}

function textOf(cell: CellObject | undefined, uses1904: boolean): string {
  switch (cell?.t) {
    case 'n':
      return numberText(Number(cell.v), cell.z === undefined ? undefined : String(cell.z), uses1904);
    case 'b':
      return cellText(cell.v === true);
    case 'e':
      return ERRORS.get(Number(cell.v)) ?? '#N/A';
    case 's':
      return String(cell.v ?? '');
    case 'd':
    case 'z':
    case undefined:
      return '';
  }
}

function numberText(value: number, format: string | undefined, uses1904: boolean): string {
  if (format === undefined || !SSF.is_date(format)) return formattedText(value, format);
  const day = SSF.parse_date_code(value, { date1904: uses1904 }) as {
    readonly y: number;
    readonly m: number;
    readonly d: number;
  } | null;
  if (day === null) return formattedText(value, undefined);
  return [String(day.y), String(day.m).padStart(2, '0'), String(day.d).padStart(2, '0')].join('-');
}

function mergesOf(sheet: WorkSheet): Sheet['merges'] {
  return (sheet['!merges'] ?? []).map(({ s: first, e: last }) => ({
    firstRow: first.r + 1,
    lastRow: last.r + 1,
    firstColumn: first.c + 1,
    lastColumn: last.c + 1,
  }));
}
