import type { FileChoice } from '@/ingest/mapping';
import type { ImportOutcome, ImportProgress, SourceFile } from '@/ingest';

/** What the user says of a file of the import. */
export interface FileDecision extends FileChoice {
  /** Whether its mapping is remembered once the import is accepted. */
  readonly remember?: boolean;
}

/** What is imported together: the files as they were given, and what the user said of them, by file name. */
export interface ImportBatch {
  readonly files: readonly SourceFile[];
  readonly decisions: Readonly<Record<string, FileDecision>>;
}

/** What was read, waiting for the user to accept it. */
export interface ImportReview {
  readonly kind: 'review';
  readonly batch: ImportBatch;
  readonly outcome: ImportOutcome;
  /** It was accepted, and waits until it is known what secrecy hides of it. */
  readonly isAdding?: true;
}

/** Files being read. */
export interface ImportReading {
  readonly kind: 'running';
  readonly batch: ImportBatch;
  readonly progress: ImportProgress | null;
  readonly startedAt: number;
  readonly cancel: () => void;
  /** The review that this reading will replace, and that stopping it brings back. */
  readonly former: ImportReview | null;
}

/** Where an import stands. Nothing enters the dossier before the user accepts the review. */
export type ImportTask = { readonly kind: 'idle' } | ImportReading | ImportReview;

/** No import under way. */
export const NO_IMPORT: ImportTask = { kind: 'idle' };
