import { type CountNetwork, GROUND, NEGLIGIBLE, roomOf, type SearchMarks, type Step } from './count-network';
import { stepsBack, stepsOnward, type Way } from './find-path';
import { PriceHeap } from './price-heap';

/** A way, and how much must go along it. */
interface Crossing extends Way {
  readonly amount: number;
}

/**
 * The counts to hide at the least cost for an amount to go from a junction to another: a shortest path (Dijkstra) where
 * what is hidden already costs nothing more. A count that has room for a part of the amount costs as much more as it
 * would take such counts to make room for all of it.
 *
 * @returns `null` when nothing can go through, whatever is hidden.
 */
export function findCheapestPath(network: CountNetwork, crossing: Crossing): readonly Step[] | null {
  const { from, to } = crossing;
  const { onward, backward } = network;
  if (from === GROUND) {
    const isReached = new PriceSearch(network, backward, {
      ...crossing,
      start: to,
      goal: GROUND,
      back: 1,
    }).run();
    return isReached ? stepsOnward(network, backward, { from, to }) : null;
  }
  const direct = new PriceSearch(network, onward, { ...crossing, start: from, goal: to, back: 0 });
  const isDirect = direct.run();
  const toGround = to === GROUND ? Number.POSITIVE_INFINITY : direct.priceOf(GROUND);
  const directPrice = isDirect ? direct.priceOf(to) : Number.POSITIVE_INFINITY;
  if (toGround < directPrice) {
    const back = new PriceSearch(network, backward, { ...crossing, start: to, goal: GROUND, back: 1 });
    if (back.run() && toGround + back.priceOf(GROUND) < directPrice) {
      return [
        ...stepsBack(network, onward, { from, to: GROUND }),
        ...stepsOnward(network, backward, { from: GROUND, to }),
      ];
    }
  }
  return isDirect ? stepsBack(network, onward, { from, to }) : null;
}

interface Search extends Crossing {
  readonly start: number;
  readonly goal: number;
  /** 1 to walk against the steps, 0 along them. */
  readonly back: 0 | 1;
}

/**
 * A search by price from a junction; like the breadth-first one, it does not go on from the ground. Most steps are along
 * hidden counts and cost nothing: junctions of the price that is being settled queue, and only dearer ones are sorted.
 */
class PriceSearch {
  private readonly waiting = new PriceHeap();
  /** Junctions of the price that is being settled, in the queue of the marks. */
  private queued = 0;

  constructor(
    private readonly network: CountNetwork,
    private readonly marks: SearchMarks,
    private readonly search: Search,
  ) {}

  /** Price of a junction the search came to; infinite elsewhere. */
  priceOf(junction: number): number {
    const { seen, price, search } = this.marks;
    return seen[junction] === search ? (price[junction] ?? 0) : Number.POSITIVE_INFINITY;
  }

  /** Searches until the goal is settled; `false` when it cannot be reached. */
  run(): boolean {
    const { start, goal } = this.search;
    const { queue } = this.marks;
    this.marks.search += 1;
    this.reach(start, 0);
    this.queue(start);
    let price = 0;
    let settled = 0;
    for (;;) {
      while (settled < this.queued) {
        const junction = queue[settled] ?? GROUND;
        settled += 1;
        if (junction === goal) return true;
        if (junction !== GROUND) this.leave(junction, price);
      }
      price = this.waiting.lowest;
      const junction = this.waiting.pop();
      if (junction === undefined) return false;
      if (price === this.priceOf(junction)) this.queue(junction);
    }
  }

  private queue(junction: number): void {
    this.marks.queue[this.queued] = junction;
    this.queued += 1;
  }

  private reach(junction: number, price: number): void {
    const { seen, search, price: prices } = this.marks;
    seen[junction] = search;
    prices[junction] = price;
  }

  private leave(junction: number, price: number): void {
    const { network, search, marks } = this;
    const end = network.firstLeaving[junction + 1] ?? 0;
    for (let place = network.firstLeaving[junction] ?? 0; place < end; place += 1) {
      const step = (network.leaving[place] ?? 0) ^ search.back;
      if (step >> 1 === search.without) continue;
      const next = network.leavingTo[place] ?? GROUND;
      const total = price + priceOf(network, step, search.amount);
      if (!(total < this.priceOf(next))) continue;
      marks.cameBy[next] = step;
      this.reach(next, total);
      if (total === price) this.queue(next);
      else this.waiting.push(next, total);
    }
  }
}

function priceOf(network: CountNetwork, step: Step, amount: number): number {
  const room = roomOf(network, step);
  const cell = step >> 1;
  if (room + NEGLIGIBLE >= amount) return 0;
  if (network.isHidden[cell] === 1) return room > NEGLIGIBLE ? 0 : Number.POSITIVE_INFINITY;
  const wouldBe = network.hiddenRooms[step] ?? 0;
  if (wouldBe <= NEGLIGIBLE) return Number.POSITIVE_INFINITY;
  return (network.costs[cell] ?? Number.POSITIVE_INFINITY) * Math.max(1, amount / wouldBe);
}
