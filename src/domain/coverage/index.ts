export {
  teamsByDepartement,
  type CoverageDataset,
  type CoverageKind,
  type CoverageTeam,
  type VerificationStatus,
} from './coverage';
