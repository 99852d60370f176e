import type { MergedArea } from '../read';

/** A row of a sheet or a record of a text, with its number as the file counts. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The first rows of a sheet. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly merges: readonly MergedArea[];
  /** Whether there is no row after these. */
  readonly whole: boolean;
}

/** Columns counted from 0, `end` excluded. */
export interface ColumnRange {
  readonly start: number;
  readonly end: number;
}
