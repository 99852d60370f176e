import type { ImportOutcome, ImportProgress } from '@/ingest';

/** Where an import stands. Nothing enters the dossier before the user accepts the review. */
export type ImportTask =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly fileNames: readonly string[];
      readonly progress: ImportProgress | null;
      readonly startedAt: number;
      readonly cancel: () => void;
    }
  | { readonly kind: 'review'; readonly outcome: ImportOutcome };

/** No import under way. */
export const NO_IMPORT: ImportTask = { kind: 'idle' };
