export { chainCrosswalks } from './chain-crosswalks';
export { askFirst, buildCogIndex, type CogIndex } from './cog-index';
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
export { isCurrentCommune } from './current-commune';
export { composeSteps, type DatedStep } from './dated-crosswalk';
export { followChains, type FollowedCrosswalk } from './follow-chains';
export { FORMER_REGIONS, moveRegionToCurrentCog, type FormerRegion } from './former-regions';
export { moveToCurrentCog } from './move-to-current-cog';
export {
  type CogMoveRequest,
  type CommuneRow,
  type CrosswalkUse,
  reportCogMoves,
  useOfCrosswalk,
} from './report-cog-moves';
export {
  communeCodeText,
  readSuppliedCrosswalk,
  type SuppliedCrosswalk,
  type SuppliedCrosswalkIssue,
  type SuppliedCrosswalkIssueCode,
  type SuppliedCrosswalkRow,
} from './supplied-crosswalk';
