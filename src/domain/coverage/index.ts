export {
  teamsByDepartement,
  type CoverageDataset,
  type CoverageKind,
  type CoverageList,
  type CoverageTeam,
  type PartialRemit,
  type VerificationStatus,
} from './coverage';
export {
  coverageInForce,
  joinCoverage,
  joinShipped,
  keepShipped,
  kindsIn,
  listsOf,
  teamProvenance,
  type TeamFate,
} from './join-coverage';
export { coveredShare, type CoveredShare } from './covered-share';
