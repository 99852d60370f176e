import type { MinimisedPattern, MinimiseProgress, SumTable } from '@/indicators';

/** What a search for the least to hide needs, as plain data that crosses to a worker. */
export interface LeastHiddenRequest {
  readonly table: SumTable;
  /** How long it may take. */
  readonly seconds: number;
}

/** How a search is watched and stopped. */
export interface LeastHiddenWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: MinimiseProgress) => void;
}

/** What the solver worker answers to. */
export interface SolverWorkerApi {
  findLeastHidden(
    request: LeastHiddenRequest,
    onProgress: LeastHiddenWatch['onProgress'],
  ): Promise<MinimisedPattern | null>;
}
