import type { GridColumn } from '@/ui-kit/data-grid';

/** A column of text. Its width is fixed: cells that do not fit are cut, and told whole by their title. */
export interface TextColumn<Row> extends Omit<GridColumn<Row>, 'cell'> {
  readonly text: (row: Row) => string;
}
