export {
  teamsByDepartement,
  type CoverageDataset,
  type CoverageKind,
  type CoverageList,
  type CoverageTeam,
  type PartialRemit,
  type VerificationStatus,
} from './coverage';
export { coverageInForce, kindsIn, listsOf, teamProvenance } from './coverage-lists';
export { joinCoverage, joinShipped, keepShipped, type TeamFate } from './join-coverage';
export { coveredShare, type CoveredShare } from './covered-share';
