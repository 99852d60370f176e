import type { Arc, Direction, Junction, Step } from './count-network';

/** How far a count could be moved, and the counts that had to move with it. */
export interface Shift {
  readonly moved: number;
  readonly steps: readonly Step[];
}

/** Rounding of sums of counts that are not whole, as estimates are. */
export const NEGLIGIBLE = 1e-9;

/**
 * Moves a hidden count as far as the sums allow, other hidden counts making room for it: a maximum flow by shortest
 * augmenting paths (Edmonds & Karp 1972). Every count moved keeps its shift until {@link undoShift}.
 *
 * @param limit - how far is far enough; may be infinite.
 */
export function shiftCount(arc: Arc, direction: Direction, limit: number): Shift {
  const { from, to } = endsOf(arc, direction);
  const most = Math.min(limit, roomOf(arc, direction));
  const steps: Step[] = [];
  let moved = 0;
  while (most - moved > NEGLIGIBLE) {
    const path = findPath(from, to, arc);
    if (path === null) break;
    const amount = Math.min(most - moved, ...path.map((step) => roomOf(step.arc, step.direction)));
    moved += amount;
    steps.push(...path);
    if (amount === Number.POSITIVE_INFINITY) break;
    for (const step of path) step.arc.shift += step.direction * amount;
  }
  return { moved, steps };
}

/** Puts counts back where they were. */
export function undoShift({ steps }: Shift): void {
  for (const { arc } of steps) arc.shift = 0;
}

/** Where room must come from and go to for a count to move. */
export function endsOf(arc: Arc, direction: Direction): { readonly from: Junction; readonly to: Junction } {
  return direction === 1 ? { from: arc.head, to: arc.tail } : { from: arc.tail, to: arc.head };
}

/** How far a count may still move by itself: up for ever, down to its floor. */
export function roomOf({ cell, shift }: Arc, direction: Direction): number {
  return direction === 1 ? Number.POSITIVE_INFINITY : cell.count + shift - cell.floor;
}

/** The counts on the way a search found, followed back from its end. */
export function pathTo(to: Junction, from: Junction): readonly Step[] {
  const path: Step[] = [];
  for (let junction = to; junction !== from;) {
    const step = junction.cameBy;
    if (step === null) break;
    path.push(step);
    junction = step.direction === 1 ? step.arc.tail : step.arc.head;
  }
  return path;
}

/** Number of the last search, which tells its marks on junctions from those of the searches before. */
let searches = 0;

function findPath(from: Junction, to: Junction, without: Arc): readonly Step[] | null {
  if (from === to) return [];
  searches += 1;
  from.search = searches;
  const reached = [from];
  for (const junction of reached) {
    for (const arc of junction.arcs) {
      if (!arc.isHidden || arc === without) continue;
      const direction = arc.tail === junction ? 1 : -1;
      const next = direction === 1 ? arc.head : arc.tail;
      if (next.search === searches || roomOf(arc, direction) <= NEGLIGIBLE) continue;
      next.search = searches;
      next.cameBy = { arc, direction };
      if (next === to) return pathTo(to, from);
      reached.push(next);
    }
  }
  return null;
}
