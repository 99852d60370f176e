import { type CountNetwork, GROUND, NEGLIGIBLE, pushStep, roomOf, settle, type Step } from './count-network';
import { findPath, type Way } from './find-path';
import { type Push, pushNearby } from './push-nearby';

/** How far a count could be moved, and the steps of the counts that had to move with it. */
export interface Shift {
  readonly moved: number;
  readonly steps: readonly Step[];
}

const NO_SHIFT: Shift = { moved: 0, steps: [] };

/**
 * Moves a hidden count as far as the sums allow, other counts making room for it: a maximum flow by augmenting paths
 * (Ford & Fulkerson 1956), the short ones first. Every count moved keeps its shift until {@link undoShift}.
 *
 * @param limit - how far is far enough; may be infinite.
 */
export function shiftCount(network: CountNetwork, step: Step, limit: number): Shift {
  const most = Math.min(limit, roomOf(network, step));
  if (most <= NEGLIGIBLE) return NO_SHIFT;
  const steps: Step[] = [];
  const way = wayOf(network, step);
  let moved = pushNearby(network, way, { most, steps });
  let over = most - moved - NEGLIGIBLE;
  while (most - moved > NEGLIGIBLE) {
    const path = findPath(network, { ...way, over });
    if (path === null && over <= NEGLIGIBLE) break;
    if (path === null) over = NEGLIGIBLE;
    else moved += pushAlong(network, path, { most: most - moved, steps });
    if (moved === Number.POSITIVE_INFINITY) break;
  }
  return { moved, steps };
}

/** Moves the counts of a path as far as they go and is wanted. */
function pushAlong(network: CountNetwork, path: readonly Step[], { most, steps }: Push): number {
  let amount = most;
  for (const step of path) amount = Math.min(amount, roomOf(network, step));
  for (const step of path) {
    steps.push(step);
    if (amount < Number.POSITIVE_INFINITY) pushStep(network, step, amount);
  }
  return amount;
}

/** Moves a hidden count as {@link shiftCount} does, by the short ways alone: it may be moved further, but not sooner. */
export function shiftNearby(network: CountNetwork, step: Step, limit: number): Shift {
  const most = Math.min(limit, roomOf(network, step));
  if (most <= NEGLIGIBLE) return NO_SHIFT;
  const steps: Step[] = [];
  return { moved: pushNearby(network, wayOf(network, step), { most, steps }), steps };
}

function wayOf(network: CountNetwork, step: Step): Omit<Way, 'over'> {
  const { from, to } = endsOf(network, step);
  return { from, to, without: step >> 1 };
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
