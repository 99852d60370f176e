import type { Protection } from '../disclosure';

/** How counts of people are kept secret. */
export interface SecrecyRule {
  /** Counts from 1 to threshold − 1 are hidden; 0 or 1 hides nothing. Zero itself is printed. */
  readonly threshold: number;
}

/**
 * The protection of a small count: a reader must have to think that it may reach the threshold, and may not bound it
 * within less than threshold − 1. `null` for a count that is no secret.
 */
export function protectionOf(count: number, threshold: number): Protection | null {
  if (!(count > 0 && count < threshold)) return null;
  return { rise: threshold - count, width: Math.max(threshold - 1, 1) };
}
