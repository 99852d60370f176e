import type { ActivityDataset } from '@/domain/activity';
import type { CoverageDataset } from '@/domain/coverage';
import type { NeedDataset } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import type { CommunePopulation } from '@/domain/population';
import type { ContourSet, FineContourSets, TerritorySet } from '@/domain/territory';
import type { FileSurvey } from '../table';
import type { ImportFailureCode, ImportReasonCode } from './codes';
import type { FileMatches } from './file-matches';
import type { FileReport } from './import-report';
import type { LedgerRow } from './row-account';
import type { SourceFingerprint } from './source-fingerprint';

/** A file nothing could be taken from, and why. */
export interface FileFailure {
  readonly fileName: string;
  readonly code: ImportFailureCode;
  /** What the sentence of the code needs to name: a column, a limit, the codes that are missing. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** `partial` when a file failed or a row was refused while something else was accepted. */
export type ImportStatus = 'success' | 'partial' | 'failure';

/** The datasets of an import; `null` for those that no accepted file gave. */
export type ImportedDatasets = Pick<
  ImportOutcome,
  | 'offer'
  | 'need'
  | 'activity'
  | 'coverage'
  | 'contours'
  | 'fineContours'
  | 'territories'
  | 'communePopulation'
>;

/**
 * What an import gives. Plain data throughout: it crosses from a worker by structured clone. A dataset is `null` when
 * no file of its kind was accepted; what was loaded before is then untouched.
 */
export interface ImportOutcome {
  readonly status: ImportStatus;
  /** One account a file, in the order the files were given. */
  readonly files: readonly FileReport<ImportReasonCode>[];
  /** Every warned, rejected or skipped row, to save and send to the data's producer. */
  readonly ledger: readonly LedgerRow[];
  /** Rows beyond the size of the ledger; they are in the counts of `files`. */
  readonly ledgerOmitted: number;
  readonly failures: readonly FileFailure[];
  /** What was seen of each file of tables, and how it was read; also of those nothing could be taken from. */
  readonly surveys: readonly FileSurvey[];
  /** How the rows of each table that was read met the territories. */
  readonly matches: readonly FileMatches[];
  /** What tells each file that was given from any other, in the order they were; empty when the import was stopped. */
  readonly sources: readonly SourceFingerprint[];
  readonly offer: OfferDataset | null;
  readonly need: NeedDataset | null;
  readonly activity: ActivityDataset | null;
  readonly coverage: CoverageDataset | null;
  readonly contours: ContourSet | null;
  /** Contours of communes, of EPCI, or of both. */
  readonly fineContours: FineContourSets | null;
  readonly territories: TerritorySet | null;
  readonly communePopulation: CommunePopulation | null;
}
