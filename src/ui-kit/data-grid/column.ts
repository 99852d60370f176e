import type { ReactNode } from 'react';

/** A column of a {@link DataGrid}. */
export interface GridColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** Printed lighter under the header. */
  readonly unit?: string | undefined;
  /** Numbers and their headers stand at the end. */
  readonly align?: 'start' | 'end';
  /** CSS width of the track, such as `120px` or `minmax(160px, 1fr)`. */
  readonly width: string;
  readonly cell: (row: Row) => ReactNode;
  /** Accessible name of the sort button; a column without one is not sorted. */
  readonly sortLabel?: string;
  /** A field that filters by this column. */
  readonly filter?: ReactNode;
  readonly footer?: ReactNode;
}

/** The column rows are sorted by, and which way. */
export interface GridSort {
  readonly columnId: string;
  readonly direction: 'ascending' | 'descending';
}

/** Values of `aria-sort`. */
export function ariaSortOf<Row>(column: GridColumn<Row>, sort: GridSort | null) {
  if (column.sortLabel === undefined) return undefined;
  return sort?.columnId === column.id ? sort.direction : 'none';
}
