/** How far an import is, over all its files. */
export interface ImportPace {
  readonly elapsedMs: number;
  readonly doneBytes: number;
  readonly totalBytes: number;
}

/** Nothing is promised before this much time has passed. */
const SETTLING_MS = 2000;

/**
 * Seconds left at the pace kept so far; `null` while it is too early to tell, or when there is nothing left to tell.
 */
export function secondsLeft({ elapsedMs, doneBytes, totalBytes }: ImportPace): number | null {
  if (elapsedMs < SETTLING_MS || doneBytes <= 0 || doneBytes >= totalBytes) return null;
  return ((elapsedMs / doneBytes) * (totalBytes - doneBytes)) / 1000;
}
