import type { CsvDialect, WorkbookFormat } from '../read';

/** What a table is written in. */
export type TableMedium =
  | { readonly kind: 'csv'; readonly dialect: CsvDialect }
  | { readonly kind: 'workbook'; readonly format: WorkbookFormat; readonly sheet: string };

/**
 * Where a table stands in its file. Rows and columns are numbered from 1, as a spreadsheet shows them. Rows above the
 * headers are titles; rows below `lastRow` belong to notes or to another table.
 */
export interface TablePlace {
  readonly medium: TableMedium;
  readonly firstHeaderRow: number;
  /** Equal to `firstHeaderRow` when the headers take one row; less when the table has none. */
  readonly lastHeaderRow: number;
  /** `null` when the table goes on to the end of the file. */
  readonly lastRow: number | null;
  readonly firstColumn: number;
  /** Last row above that belongs to another table; absent when none does. */
  readonly afterRow?: number;
  /** `true` when another table stands to its right: cells beyond its headers are not its own. */
  readonly isBeside?: boolean;
}

/**
 * A table found in a file. Headers of several rows are joined from the top down (« Enfants › 2024 »), a merged header
 * being repeated over the columns it spans; an empty header is named after its column (« C »). Headers are unique: a
 * second « Nombre » is « Nombre (2) ».
 */
export interface TableLayout {
  readonly place: TablePlace;
  readonly headers: readonly string[];
}
