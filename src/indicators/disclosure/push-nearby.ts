import {
  type CountNetwork,
  GROUND,
  NEGLIGIBLE,
  pushStep,
  roomOf,
  type SearchMarks,
  type Step,
} from './count-network';
import type { Way } from './find-path';
import { openAt } from './open-adjacency';

/** How much is to go, and the steps it went along. */
export interface Push {
  readonly most: number;
  readonly steps: Step[];
}

/**
 * Sends what it can along the ways of one step and of three, which are nearly all there is to find: in a table of
 * territories by publics, another count of the column, or the three other corners of a rectangle. Each junction near
 * the ends is looked at once, where a search for one path at a time would start again.
 *
 * @returns how much went; the rest takes longer ways, or has none.
 */
export function pushNearby(network: CountNetwork, { from, to, without }: Way, push: Push): number {
  if (from === to) return 0;
  const isBackward = from === GROUND || (to !== GROUND && openAt(network, to) > openAt(network, from));
  const [near, far] = isBackward ? [to, from] : [from, to];
  const search = new NearbyPush(network, { near, far, without, back: isBackward ? 1 : 0 }, push);
  const moved = search.pushDirectly();
  return far === GROUND || push.most - moved <= NEGLIGIBLE ? moved : search.pushAround();
}

interface NearbyWay {
  /** The end to search from, and the one to come to. */
  readonly near: number;
  readonly far: number;
  readonly without: number;
  /** 1 to walk against the steps, 0 along them. */
  readonly back: 0 | 1;
}

class NearbyPush {
  private moved = 0;
  private readonly marks: SearchMarks;

  constructor(
    private readonly network: CountNetwork,
    private readonly way: NearbyWay,
    private readonly push: Push,
  ) {
    this.marks = network.onward;
  }

  /** Along single steps. */
  pushDirectly(): number {
    const { firstLeaving, openUntil, leaving, leavingTo } = this.network;
    const { near, far, without, back } = this.way;
    const end = openUntil[near] ?? 0;
    for (let place = firstLeaving[near] ?? 0; place < end && this.isWanting(); place += 1) {
      if (leavingTo[place] !== far) continue;
      const step = (leaving[place] ?? 0) ^ back;
      if (step >> 1 !== without) this.send(step, step, step);
    }
    return this.moved;
  }

  /** Along three steps: to a junction next to the near end, to one next to the far end, and to it. */
  pushAround(): number {
    this.markNextToFar();
    const { firstLeaving, openUntil, leaving, leavingTo } = this.network;
    const { near, far, without, back } = this.way;
    const end = openUntil[near] ?? 0;
    for (let place = firstLeaving[near] ?? 0; place < end && this.isWanting(); place += 1) {
      const step = (leaving[place] ?? 0) ^ back;
      const next = leavingTo[place] ?? GROUND;
      if (next === GROUND || next === far || step >> 1 === without) continue;
      if (roomOf(this.network, step) > NEGLIGIBLE) this.pushThrough(step, next);
    }
    return this.moved;
  }

  private pushThrough(first: Step, junction: number): void {
    const { firstLeaving, openUntil, leaving, leavingTo } = this.network;
    const { seen, cameBy, search } = this.marks;
    const { near, without, back } = this.way;
    const end = openUntil[junction] ?? 0;
    for (let place = firstLeaving[junction] ?? 0; place < end && this.isWanting(); place += 1) {
      const next = leavingTo[place] ?? GROUND;
      if (seen[next] !== search || next === near) continue;
      const step = (leaving[place] ?? 0) ^ back;
      if (step >> 1 !== without) this.send(first, step, cameBy[next] ?? 0);
    }
  }

  /** Marks the junctions a step away from the far end, with that step. */
  private markNextToFar(): void {
    const { firstLeaving, openUntil, leaving, leavingTo } = this.network;
    const { far, without, back } = this.way;
    this.marks.search += 1;
    const { seen, cameBy, search } = this.marks;
    const end = openUntil[far] ?? 0;
    for (let place = firstLeaving[far] ?? 0; place < end; place += 1) {
      const step = (leaving[place] ?? 0) ^ 1 ^ back;
      const next = leavingTo[place] ?? GROUND;
      if (next === GROUND || step >> 1 === without || roomOf(this.network, step) <= NEGLIGIBLE) continue;
      seen[next] = search;
      cameBy[next] = step;
    }
  }

  private isWanting(): boolean {
    return this.push.most - this.moved > NEGLIGIBLE;
  }

  /** Moves three counts, or one given three times, as far as they go and is wanted. */
  private send(first: Step, second: Step, third: Step): void {
    const { network, push } = this;
    const left = push.most - this.moved;
    const amount = Math.min(left, roomOf(network, first), roomOf(network, second), roomOf(network, third));
    if (amount <= NEGLIGIBLE) return;
    this.moved += amount;
    this.move(first, amount);
    if (second === first) return;
    this.move(second, amount);
    this.move(third, amount);
  }

  private move(step: Step, amount: number): void {
    this.push.steps.push(step);
    if (amount < Number.POSITIVE_INFINITY) pushStep(this.network, step, amount);
  }
}
