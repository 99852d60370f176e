import type { ImportedDataset } from '../source-record';

/**
 * What comes of a comparison: `absent` when a file is not there to compare with, `unknown` when the dossier does not say
 * what to compare with.
 */
export type CheckVerdict = 'identical' | 'different' | 'absent' | 'unknown';

/** A file the dossier was made of, and the one that was given in its place. */
export interface CheckedFile {
  readonly name: string;
  readonly verdict: CheckVerdict;
  readonly feeds: readonly ImportedDataset[];
  readonly importedAt: string;
  readonly recorded: { readonly size: number; readonly sha256: string | null };
  readonly found: { readonly name: string; readonly size: number; readonly sha256: string | null } | null;
}

/** A dataset of the dossier, and what its files give when they are read again. */
export interface CheckedDataset {
  readonly dataset: ImportedDataset;
  /** Date of an offer kept as an earlier date; `null` for the data in force. */
  readonly earlier: string | null;
  readonly verdict: CheckVerdict;
}

/** Every figure of the dossier, and what is computed again. */
export interface CheckedFigures {
  readonly verdict: CheckVerdict;
  /**
   * Where a difference comes from: the data read again, or, with the same data, the application, the reference data it
   * ships, or the dossier changed since it was saved. `null` when there is none.
   */
  readonly because: 'data' | 'computation' | null;
  /** Fingerprint written in the dossier when it was saved; `null` when there is none to hold to. */
  readonly saved: string | null;
  /** Fingerprint of the figures computed from what the dossier holds. */
  readonly ofDossier: string;
  /** Fingerprint of the figures computed from the files; `null` when they could not all be read. */
  readonly ofSources: string | null;
}

/** The account of a verification. */
export interface VerificationReport {
  readonly version: 1;
  readonly project: string;
  /** `different` as soon as something differs; `incomplete` when something could not be compared. */
  readonly verdict: 'identical' | 'different' | 'incomplete';
  readonly files: readonly CheckedFile[];
  readonly datasets: readonly CheckedDataset[];
  readonly figures: CheckedFigures;
  /** Names of the files given that the dossier does not rest on. */
  readonly unused: readonly string[];
}

/** What a whole verification comes to. */
export function verdictOf(verdicts: readonly CheckVerdict[]): VerificationReport['verdict'] {
  if (verdicts.includes('different')) return 'different';
  return verdicts.every((verdict) => verdict === 'identical') ? 'identical' : 'incomplete';
}
