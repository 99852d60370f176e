export {
  buildColumn,
  columnOfNumbers,
  columnValueAt,
  displayStateAt,
  emptyColumn,
  isEmptyColumn,
  type MeasureColumn,
  type MeasuredNumbers,
  type ProtectedColumn,
} from './measure-column';
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
export { NumberWriter } from './number-writer';
export type { DataStatus, Provenance } from './provenance';
export { isRatioUnit, SCALE_OF_RATIO, type CountUnit, type RatioUnit, type Unit } from './unit';
