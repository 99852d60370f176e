export { findGaps } from './find-gaps';
export {
  GAP_GROUPS,
  QUADRANTS,
  type AbsenceReason,
  type AxisStanding,
  type GapAbsence,
  type GapAxis,
  type GapFinding,
  type GapGroup,
  type GapPoint,
} from './gap-finding';
export { medianRate } from './median-rate';
export { regress, type Regression } from './regress';
