export {
  CANDIDATE_LIMIT,
  type CandidateReason,
  type CodeRepair,
  type ConfirmedRepairs,
  type MatchCandidate,
  type MatchedBy,
  type MatchGrade,
  type MatchIssue,
  type MatchLevel,
  type TerritoryMatch,
  type TerritoryMatched,
  type TerritoryMoved,
  type TerritoryRef,
  type TerritoryUnresolved,
} from './match';
export {
  ABSENT_LIMIT,
  type AbsentTerritories,
  type MatchReview,
  type MovedGroup,
  type RepairedGroup,
  type TerritoryRow,
  type TextGroup,
  type UnresolvedGroup,
} from './match-review';
export { buildMatchDirectory, type MatchDirectory, type MatchSources } from './match-directory';
export { repairKeyOf } from './repair-key';
export { reviewMatches } from './review-matches';
export { createTerritoryMatcher, type MatcherOptions, type TerritoryMatcher } from './territory-matcher';
