import type { SourceFile } from '../source-file';
import type { WorkbookFormat } from './workbook-format';

/** A workbook as a user brings it. */
export interface WorkbookSource {
  readonly file: SourceFile;
  readonly format: WorkbookFormat;
}

/** Cells merged into one, the text being in the first. Rows and columns are counted from 1, both ends included. */
export interface MergedArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A visible sheet of a workbook, or its first rows. */
export interface Sheet {
  readonly name: string;
  /** Texts of the cells; row `n` of the sheet is at `n - 1`. */
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly MergedArea[];
}

/** What was read of a workbook. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Names of the sheets that are hidden, and not read. */
  readonly hiddenSheets: readonly string[];
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
