export { boundHiddenCounts, type HiddenBounds } from './bound-hidden-counts';
export { keepsSecrets } from './keeps-secrets';
export { chooseHiddenCounts, chooseHiddenOf } from './choose-hidden-counts';
export { type CountColumns, isSecret, type SumColumns, tableOfColumns } from './count-columns';
export type { CoverProgram, CoverSolution, SolveCover } from './cover-program';
export {
  costOfPattern,
  minimiseHiddenCounts,
  type MinimisedPattern,
  type MinimiseProgress,
} from './minimise-hidden-counts';
export type { CountRange, Protection, SumEquation, SumTable, TableCell } from './sum-table';
