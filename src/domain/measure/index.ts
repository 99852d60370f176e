export { buildColumn, columnValueAt, type MeasureColumn, type ProtectedColumn } from './measure-column';
export {
  displayStateOf,
  estimated,
  known,
  MISSING,
  NOT_APPLICABLE,
  numberOf,
  STATUS_BYTE,
  SUPPRESSED,
  type DisplayState,
  type MeasuredValue,
  type ValueStatus,
} from './measured-value';
export type { DataStatus, Provenance } from './provenance';
export type { Unit } from './unit';
