import { type CountNetwork, GROUND, NEGLIGIBLE, roomOf, settle, type Step } from './count-network';
import { findPath } from './find-path';

/** How far a count could be moved, and the steps of the counts that had to move with it. */
export interface Shift {
  readonly moved: number;
  readonly steps: readonly Step[];
}

/**
 * Moves a hidden count as far as the sums allow, other counts making room for it: a maximum flow by augmenting paths
 * (Ford & Fulkerson 1956). Every count moved keeps its shift until {@link undoShift}.
 *
 * @param limit - how far is far enough; may be infinite.
 */
export function shiftCount(network: CountNetwork, step: Step, limit: number): Shift {
  const { from, to } = endsOf(network, step);
  const most = Math.min(limit, roomOf(network, step));
  const steps: Step[] = [];
  let moved = 0;
  while (most - moved > NEGLIGIBLE) {
    const path = findPath(network, { from, to, without: step >> 1 });
    if (path === null) break;
    let amount = most - moved;
    for (const other of path) amount = Math.min(amount, roomOf(network, other));
    moved += amount;
    for (const other of path) steps.push(other);
    if (amount === Number.POSITIVE_INFINITY) break;
    for (const other of path) pushStep(network, other, amount);
  }
  return { moved, steps };
}

function pushStep({ rooms }: CountNetwork, step: Step, amount: number): void {
  rooms[step] = (rooms[step] ?? 0) - amount;
  rooms[step ^ 1] = (rooms[step ^ 1] ?? 0) + amount;
}

/** Puts counts back where they were. */
export function undoShift(network: CountNetwork, { steps }: Shift): void {
  for (const step of steps) settle(network, step >> 1);
}

/** Where room must come from and go to for a count to move. */
export function endsOf(
  { tails, heads }: CountNetwork,
  step: Step,
): { readonly from: number; readonly to: number } {
  const tail = tails[step >> 1] ?? GROUND;
  const head = heads[step >> 1] ?? GROUND;
  return (step & 1) === 0 ? { from: head, to: tail } : { from: tail, to: head };
}
