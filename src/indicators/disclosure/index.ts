export { boundHiddenCounts, type HiddenBounds } from './bound-hidden-counts';
export { chooseHiddenCounts } from './choose-hidden-counts';
export type { CountRange, Protection, SumEquation, SumTable, TableCell } from './sum-table';
