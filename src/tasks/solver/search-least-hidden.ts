import type { Highs } from 'highs';
import { chooseHiddenCounts, minimiseHiddenCounts, type MinimisedPattern } from '@/indicators';
import { createCoverSolver } from './cover-solver';
import type { LeastHiddenRequest, LeastHiddenWatch } from './solver-protocol';

const MILLISECONDS = 1000;

/**
 * Searches for the least to hide with HiGHS, on the calling thread.
 *
 * @returns `null` when the sums of the table are no network.
 */
export function searchLeastHidden(
  highs: Highs,
  { table, seconds }: LeastHiddenRequest,
  onProgress: LeastHiddenWatch['onProgress'],
): MinimisedPattern | null {
  const known = chooseHiddenCounts(table);
  if (known === null) return null;
  const end = performance.now() + seconds * MILLISECONDS;
  const secondsLeft = () => (end - performance.now()) / MILLISECONDS;
  const solve = createCoverSolver(highs, { secondsLeft });
  return minimiseHiddenCounts(table, { solve, known, hasTime: () => secondsLeft() > 0, onProgress });
}
