export type {
  CogMove,
  CogMoved,
  CogMoveGroup,
  CogMoveReport,
  CogTarget,
  CogUnknownGroup,
  CogUnknownReason,
} from './cog-move';
export {
  CROSSWALK_KINDS,
  type CommuneCrosswalk,
  type CrosswalkEntry,
  type CrosswalkKind,
  type CrosswalkTarget,
} from './crosswalk';
