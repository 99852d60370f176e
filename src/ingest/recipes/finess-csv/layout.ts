import { failure, success, type Result } from '@/lib';
import {
  type CsvDialect,
  CSV_DELIMITERS,
  type CsvRecord,
  CutRecord,
  newlineOf,
  readIssue,
  type ReadIssue,
} from '../../read';
import { recordTypeOf } from '../finess/records/record';
import { filledWidth, WIDTHS } from './record';

/** What a file of the etalab series holds: the establishments and their points, or their equipment. */
export type FinessCsvKind = 'finess-csv-structures' | 'finess-csv-equipements';

/** How a file of the etalab series is written. */
export interface FinessCsvLayout {
  readonly dialect: CsvDialect;
  readonly kind: FinessCsvKind;
  /** ISO day of the extraction, from the first line; `null` when it was lost. */
  readonly date: string | null;
}

/**
 * Recognises a file of the etalab series from its first characters: by its first line, `finess;etalab;…`, or by the
 * words its lines begin with. The separator may have become another one in a spreadsheet. Lines are looked at one by
 * one, so that a quote never closed does not hide what the file is.
 *
 * @returns the layout; `null` when it is another file; `no-rows` or `unrecognised-file` when it is of the series but
 * holds nothing, or nothing that is read.
 */
export function finessCsvLayout(head: string): Result<FinessCsvLayout, ReadIssue> | null {
  const lines = head.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  for (const delimiter of CSV_DELIMITERS) {
    const rows = lines.map((line) => new CutRecord(line.split(delimiter).map(withoutQuotes), 0));
    const filled = rows.filter((row) => filledWidth(row) > 0);
    const title = filled.find(isTitle);
    const kind = filled.map(kindOfRecord).find((found) => found !== null);
    if (kind !== undefined) {
      const dialect: CsvDialect = { delimiter, newline: newlineOf(head) };
      return success({ dialect, kind, date: dateOf(title?.cell(3) ?? '') });
    }
    if (title !== undefined) {
      return failure(readIssue(filled.length > 1 ? 'unrecognised-file' : 'no-rows'));
    }
  }
  return null;
}

/** `finess` with spaces around it; records have longer words. */
const LONGEST_TITLE = 10;

/** Says whether a record is the first line of the series, which is not a row. */
export function isTitle(record: CsvRecord): boolean {
  const word = record.cell(0) ?? '';
  return (
    word.length <= LONGEST_TITLE &&
    word.trim().toLowerCase() === 'finess' &&
    record.cell(1)?.trim().toLowerCase() === 'etalab'
  );
}

function withoutQuotes(cell: string): string {
  return cell.replace(/^"|"$/g, '');
}

function kindOfRecord(record: CsvRecord): FinessCsvKind | null {
  const type = recordTypeOf(record.cell(0) ?? '');
  if (type === undefined || record.width < 2) return null;
  if (type === 'equipementsocial') return 'finess-csv-equipements';
  if (type === 'geolocalisation') return 'finess-csv-structures';
  const width = filledWidth(record);
  if (width >= WIDTHS.structure.min) return 'finess-csv-structures';
  return width <= WIDTHS.equippedEstablishment.max ? 'finess-csv-equipements' : null;
}

function dateOf(cell: string): string | null {
  const text = cell.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const french = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  return french === null ? null : `${french[3]}-${french[2]}-${french[1]}`;
}
