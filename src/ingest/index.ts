export { importFiles, type ImportInput } from './import-files';
export type { ImportContext } from './import-context';
export type { ImportHooks, ImportPhase, ImportProgress, SourceFile } from './read';
export {
  IMPORT_FAILURE_CODES,
  type ImportFailureCode,
  type ImportReasonCode,
  MAPPING_FAILURE_CODES,
} from './report/codes';
export type { FileMatches } from './report/file-matches';
export type { FileFailure, ImportOutcome } from './report/import-outcome';
export type { FileKind, FileReport, ReasonGroup, ReportedRow, RowOutcome } from './report/import-report';
export type { LedgerRow } from './report/row-account';
export type { SourceFingerprint } from './report/source-fingerprint';
