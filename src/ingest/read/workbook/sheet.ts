import type { SourceFile } from '../source-file';
import type { WorkbookFormat } from './workbook-format';

/** A workbook as a user brings it. */
export interface WorkbookSource {
  readonly file: SourceFile;
  readonly format: WorkbookFormat;
}

/** A visible sheet of a workbook, or its first rows. */
export interface Sheet {
  readonly name: string;
  /** Texts of the cells; row `n` of the sheet is at `n - 1`. */
  readonly rows: readonly (readonly string[])[];
}

/** The part of a workbook to read. Sheets are read from their first cell. */
export interface SheetExtent {
  /** `null` for every visible sheet. */
  readonly sheet: string | null;
  readonly rows: number;
  readonly columns: number;
}

/** Rows a sheet may hold, in any spreadsheet. */
export const SHEET_MAX_ROWS = 1_048_576;
