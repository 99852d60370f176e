export { type FileChoice, type ImportChoices, NO_CHOICES } from './import-choices';
export type { ColumnMapping, ColumnRole, FixedReading, TableMapping, TableTarget } from './table-mapping';
