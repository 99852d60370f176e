import {
  type CountNetwork,
  endOf,
  GROUND,
  NEGLIGIBLE,
  type SearchMarks,
  startOf,
  type Step,
} from './count-network';

/** Where steps must lead from and to, and the count they may not go along. */
export interface Way {
  readonly from: number;
  readonly to: number;
  readonly without: number;
}

/**
 * The steps by which one count may make room for another, from junction to junction, none of them along the count
 * itself; `null` when there are none.
 *
 * The ground is next to every finest count of a country: a search never goes on from there, but meets another that
 * comes back from the end.
 */
export function findPath(network: CountNetwork, { from, to, without }: Way): readonly Step[] | null {
  if (from === to) return [];
  const { onward, backward } = network;
  if (from !== GROUND) {
    if (spread(network, { marks: onward, start: from, goal: to, without, back: 0 })) {
      return stepsBack(network, onward, { from, to });
    }
    if (to === GROUND || onward.seen[GROUND] !== onward.search) return null;
  }
  if (!spread(network, { marks: backward, start: to, goal: GROUND, without, back: 1 })) return null;
  const toGround = from === GROUND ? [] : stepsBack(network, onward, { from, to: GROUND });
  return [...toGround, ...stepsOnward(network, backward, { from: GROUND, to })];
}

interface Search {
  readonly marks: SearchMarks;
  readonly start: number;
  readonly goal: number;
  readonly without: number;
  /** 1 to walk against the steps, 0 along them. */
  readonly back: 0 | 1;
}

/** Breadth first from a junction, never beyond the ground, until the goal is seen. */
function spread(network: CountNetwork, { marks, start, goal, without, back }: Search): boolean {
  const { firstLeaving, openUntil, leaving, leavingTo, rooms, budget } = network;
  marks.search += 1;
  const { seen, cameBy, queue, search } = marks;
  seen[start] = search;
  queue[0] = start;
  let length = 1;
  for (let rank = 0; rank < length && !budget.isOver; rank += 1) {
    const junction = queue[rank] ?? GROUND;
    const end = openUntil[junction] ?? 0;
    budget.spend(end - (firstLeaving[junction] ?? 0));
    for (let place = firstLeaving[junction] ?? 0; place < end; place += 1) {
      const step = (leaving[place] ?? 0) ^ back;
      const next = leavingTo[place] ?? GROUND;
      if (seen[next] === search || (rooms[step] ?? 0) <= NEGLIGIBLE || step >> 1 === without) continue;
      seen[next] = search;
      cameBy[next] = step;
      if (next === goal) return true;
      if (next === GROUND) continue;
      queue[length] = next;
      length += 1;
    }
  }
  return false;
}

type Stretch = Pick<Way, 'from' | 'to'>;

/** The steps of an onward search, followed back from where it ended. */
export function stepsBack(
  network: CountNetwork,
  { cameBy }: SearchMarks,
  { from, to }: Stretch,
): readonly Step[] {
  const steps: Step[] = [];
  for (let junction = to; junction !== from;) {
    const step = cameBy[junction] ?? 0;
    steps.push(step);
    junction = startOf(network, step);
  }
  return steps;
}

/** The steps of a backward search, followed from where it ended to where it started. */
export function stepsOnward(
  network: CountNetwork,
  { cameBy }: SearchMarks,
  { from, to }: Stretch,
): readonly Step[] {
  const steps: Step[] = [];
  for (let junction = from; junction !== to;) {
    const step = cameBy[junction] ?? 0;
    steps.push(step);
    junction = endOf(network, step);
  }
  return steps;
}
