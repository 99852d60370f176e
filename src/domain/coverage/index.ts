export type { CoverageDataset, CoverageKind, CoverageTeam, VerificationStatus } from './coverage';
