export { buildCogIndex, type CogIndex } from './cog-index';
export type {
  CogMove,
  CogMoved,
  CogMoveGroup,
  CogMoveReport,
  CogTarget,
  CogUnknown,
  CogUnknownGroup,
  CogUnknownReason,
} from './cog-move';
export type { CommuneCrosswalk, CrosswalkEntry, CrosswalkKind, CrosswalkTarget } from './crosswalk';
export { FORMER_REGIONS, moveRegionToCurrentCog, type FormerRegion } from './former-regions';
export { moveToCurrentCog } from './move-to-current-cog';
export { reportCogMoves, type CogMoveRequest, type CommuneRow } from './report-cog-moves';
export {
  readSuppliedCrosswalk,
  type SuppliedCrosswalk,
  type SuppliedCrosswalkIssue,
  type SuppliedCrosswalkIssueCode,
  type SuppliedCrosswalkRow,
} from './supplied-crosswalk';
