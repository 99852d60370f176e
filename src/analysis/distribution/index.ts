export { binValues, type PlacedValue, type ValueBin } from './bin-values';
export { boxByGroup, type BoxSummary, FEWEST_FOR_BOX, type GroupBox, WHISKER_REACH } from './box-by-group';
