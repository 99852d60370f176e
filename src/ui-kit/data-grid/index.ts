export { DataGrid, type GridGrouping } from './DataGrid';
export type { GridColumn, GridSort } from './column';
export { CellBar } from './CellBar';
