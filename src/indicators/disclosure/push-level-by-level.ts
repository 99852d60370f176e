import { type CountNetwork, endOf, GROUND, NEGLIGIBLE, pushStep, startOf, type Step } from './count-network';
import type { Way } from './find-path';
import type { Push } from './push-nearby';

/** What went, and whether the ground may have let more through: no path was looked for beyond it. */
interface LevelPush {
  readonly moved: number;
  readonly mayGoByGround: boolean;
}

/**
 * Sends what it can along the shortest ways, all those of one length at once, then along those of the next (Dinic 1970):
 * a count that others make room for little by little takes one search, not one for each of them.
 *
 * No way goes through the ground, which is next to every finest count of a country.
 */
export function pushLevelByLevel(network: CountNetwork, way: Way, push: Push): LevelPush {
  if (way.from === GROUND || way.to === GROUND || way.from === way.to)
    return { moved: 0, mayGoByGround: true };
  const search = new LevelSearch(network, way, push);
  while (search.moved < push.most - NEGLIGIBLE && search.rank()) search.sendAll();
  return { moved: search.moved, mayGoByGround: search.isNextToGround };
}

class LevelSearch {
  moved = 0;
  isNextToGround = false;
  private readonly trail: Int32Array;

  constructor(
    private readonly network: CountNetwork,
    private readonly way: Way,
    private readonly push: Push,
  ) {
    this.trail = network.onward.queue;
  }

  /** Counts the steps from each junction to the end, as far as the start; `false` when that cannot be reached. */
  rank(): boolean {
    const { firstLeaving, openUntil, leaving, leavingTo, rooms, backward, budget } = this.network;
    const { from, to, without } = this.way;
    backward.search += 1;
    const { seen, rank, cursor, queue, search } = backward;
    seen[to] = search;
    rank[to] = 0;
    queue[0] = to;
    let length = 1;
    for (let at = 0; at < length && !budget.isOver; at += 1) {
      const junction = queue[at] ?? GROUND;
      const further = (rank[junction] ?? 0) + 1;
      const end = openUntil[junction] ?? 0;
      budget.spend(end - (firstLeaving[junction] ?? 0));
      for (let place = firstLeaving[junction] ?? 0; place < end; place += 1) {
        const step = (leaving[place] ?? 0) ^ 1;
        const next = leavingTo[place] ?? GROUND;
        if (seen[next] === search || (rooms[step] ?? 0) <= NEGLIGIBLE || step >> 1 === without) continue;
        if (next === GROUND) {
          this.isNextToGround = true;
          continue;
        }
        seen[next] = search;
        rank[next] = further;
        cursor[next] = firstLeaving[next] ?? 0;
        if (next === from) return true;
        queue[length] = next;
        length += 1;
      }
    }
    return false;
  }

  /** Sends all it can down the ranks: a walk that turns back where no step goes on, and never tries a step twice. */
  sendAll(): void {
    const { network, trail } = this;
    const { cursor } = network.backward;
    const { from, to } = this.way;
    const wanted = this.push.most - NEGLIGIBLE;
    let length = 0;
    let junction = from;
    let { moved } = this;
    while (moved < wanted && !network.budget.isOver) {
      if (junction === to) {
        const amount = this.roomAlong(length, this.push.most - moved);
        moved += amount;
        length = this.sendAlong(length, amount);
        junction = length === 0 ? from : endOf(network, trail[length - 1] ?? 0);
        continue;
      }
      const step = this.stepDown(junction);
      if (step >= 0) {
        trail[length] = step;
        length += 1;
        junction = endOf(network, step);
      } else if (length === 0) break;
      else {
        length -= 1;
        junction = startOf(network, trail[length] ?? 0);
        cursor[junction] = (cursor[junction] ?? 0) + 1;
      }
    }
    this.moved = moved;
  }

  private stepDown(junction: number): Step {
    const { openUntil, leaving, leavingTo, rooms, backward, budget } = this.network;
    const { seen, rank, cursor, search } = backward;
    const below = (rank[junction] ?? 0) - 1;
    const end = openUntil[junction] ?? 0;
    const first = cursor[junction] ?? 0;
    for (let place = first; place < end; place += 1) {
      const next = leavingTo[place] ?? GROUND;
      const step = leaving[place] ?? 0;
      if (seen[next] !== search || rank[next] !== below) continue;
      if ((rooms[step] ?? 0) <= NEGLIGIBLE || step >> 1 === this.way.without) continue;
      cursor[junction] = place;
      budget.spend(1 + place - first);
      return step;
    }
    budget.spend(1 + end - first);
    cursor[junction] = end;
    return -1;
  }

  /** The most that goes along the trail, or the limit when that is less. */
  private roomAlong(length: number, limit: number): number {
    const { rooms } = this.network;
    let room = limit;
    for (let rank = 0; rank < length; rank += 1) room = Math.min(room, rooms[this.trail[rank] ?? 0] ?? 0);
    return room;
  }

  /** Moves the counts of the trail; returns how many of its steps lead to the first count with no room left. */
  private sendAlong(length: number, amount: number): number {
    const { network, trail, push } = this;
    let kept = length;
    for (let rank = 0; rank < length; rank += 1) {
      const step = trail[rank] ?? 0;
      push.steps.push(step);
      if (amount < Number.POSITIVE_INFINITY) pushStep(network, step, amount);
      if (kept === length && (network.rooms[step] ?? 0) <= NEGLIGIBLE) kept = rank;
    }
    return kept;
  }
}
