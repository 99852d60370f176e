import { type CountNetwork, GROUND, NEGLIGIBLE, pushStep, roomOf, settle, type Step } from './count-network';
import { findPath, type Way } from './find-path';
import { roomAtEnds } from './room-at-ends';
import { pushLevelByLevel } from './push-level-by-level';
import { type Push, pushNearby } from './push-nearby';

/** How far a count could be moved, and the steps of the counts that had to move with it. */
export interface Shift {
  readonly moved: number;
  readonly steps: readonly Step[];
}

/** A shift by the short ways alone where these are enough: the count may then be moved further, but not sooner. */
export interface ShiftToEnough extends Shift {
  /** It went as far as it can, or as was wanted. */
  readonly isWhole: boolean;
}

const NO_SHIFT: ShiftToEnough = { moved: 0, steps: [], isWhole: true };

/**
 * Moves a hidden count as far as the sums allow, other counts making room for it: a maximum flow by augmenting paths
 * (Ford & Fulkerson 1956), the short ones first, then length by length (Dinic 1970). Every count moved keeps its shift
 * until {@link undoShift}.
 *
 * @param limit - how far is far enough; may be infinite.
 */
export function shiftCount(network: CountNetwork, step: Step, limit: number): Shift {
  return shiftToEnough(network, step, { enough: limit, limit });
}

/** Moves a hidden count as {@link shiftCount} does; by the short ways alone where they lead as far as is enough. */
export function shiftToEnough(
  network: CountNetwork,
  step: Step,
  { enough, limit }: { readonly enough: number; readonly limit: number },
): ShiftToEnough {
  const most = Math.min(limit, roomOf(network, step));
  if (most <= NEGLIGIBLE) return NO_SHIFT;
  const way = wayOf(network, step);
  const steps: Step[] = [];
  const nearby = pushNearby(network, way, { most, steps });
  if (nearby < most - NEGLIGIBLE && nearby >= enough - NEGLIGIBLE)
    return { moved: nearby, steps, isWhole: false };
  return { moved: nearby + pushFurther(network, way, { most: most - nearby, steps }), steps, isWhole: true };
}

/** Sends an amount from a junction to another, or what can go, by the counts that are hidden but one. */
export function sendBetween(network: CountNetwork, way: Way, most: number): Shift {
  const steps: Step[] = [];
  const moved = pushNearby(network, way, { most, steps });
  return { moved: moved + pushFurther(network, way, { most: most - moved, steps }), steps };
}

/** Sends what it can, the shortest ways first, whatever their length. */
export function pushFurther(network: CountNetwork, way: Way, { most: wanted, steps }: Push): number {
  const most = roomAtEnds(network, way, wanted);
  if (most <= NEGLIGIBLE) return 0;
  const byLevels = pushLevelByLevel(network, way, { most, steps });
  let { moved } = byLevels;
  while (byLevels.mayGoByGround && most - moved > NEGLIGIBLE) {
    const path = findPath(network, way);
    if (path === null) break;
    moved += pushAlong(network, path, { most: most - moved, steps });
  }
  return moved;
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

/** Puts counts back where they were. */
export function undoShift(network: CountNetwork, { steps }: Shift): void {
  for (const step of steps) settle(network, step >> 1);
}

/** Where room must come from and go to for a count to move, which it may not do along the count itself. */
export function wayOf({ tails, heads }: CountNetwork, step: Step): Way {
  const without = step >> 1;
  const tail = tails[without] ?? GROUND;
  const head = heads[without] ?? GROUND;
  return (step & 1) === 0 ? { from: head, to: tail, without } : { from: tail, to: head, without };
}
