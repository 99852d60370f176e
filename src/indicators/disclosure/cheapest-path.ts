import { type CountNetwork, GROUND, NEGLIGIBLE, roomOf, type SearchMarks, type Step } from './count-network';
import { stepsBack, stepsOnward, type Way } from './find-path';
import { openAt } from './open-adjacency';
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
  const isBackward = isEasierFromEnd(network, crossing);
  const [start, goal] = isBackward ? [to, from] : [from, to];
  const back = isBackward ? 1 : 0;
  const direct = new PriceSearch(network, network.onward, { ...crossing, start, goal, back });
  const isDirect = direct.run();
  const directPrice = isDirect ? direct.priceOf(goal) : Number.POSITIVE_INFINITY;
  const toGround = goal === GROUND ? Number.POSITIVE_INFINITY : direct.priceOf(GROUND);
  if (toGround < directPrice) {
    const other = { ...crossing, start: goal, goal: GROUND, back: back === 0 ? 1 : 0 } as const;
    const meeting = new PriceSearch(network, network.backward, other);
    if (meeting.run() && toGround + meeting.priceOf(GROUND) < directPrice)
      return [...direct.stepsTo(GROUND), ...meeting.stepsTo(GROUND)];
  }
  return isDirect ? direct.stepsTo(goal) : null;
}

/** Whether to search back from the end: fewer steps go there than leave the start, and none is searched from the ground. */
function isEasierFromEnd(network: CountNetwork, { from, to }: Way): boolean {
  if (from === GROUND || to === GROUND) return from === GROUND;
  return openAt(network, to) > openAt(network, from);
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
        if (junction === goal || (junction !== GROUND && this.leave(junction, price))) return true;
      }
      price = this.waiting.lowest;
      const junction = this.waiting.pop();
      if (junction === undefined) return false;
      if (price === this.priceOf(junction)) this.queue(junction);
    }
  }

  /** The steps by which the search came to a junction. */
  stepsTo(junction: number): readonly Step[] {
    const { start, back } = this.search;
    return back === 0
      ? stepsBack(this.network, this.marks, { from: start, to: junction })
      : stepsOnward(this.network, this.marks, { from: junction, to: start });
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

  /** Reaches what is next to a junction; `true` when that is the goal, and nothing can come to it for less. */
  private leave(junction: number, price: number): boolean {
    const { network } = this;
    const { firstLeaving, openUntil, leaving, leavingTo, rooms, budget } = network;
    const { seen, search: round, price: prices, cameBy } = this.marks;
    const { back, without, amount, goal } = this.search;
    // Closed counts too, which may be hidden; they come after the open ones, and have no room.
    const end = firstLeaving[junction + 1] ?? 0;
    const open = openUntil[junction] ?? 0;
    budget.spend(end - (firstLeaving[junction] ?? 0));
    for (let place = firstLeaving[junction] ?? 0; place < end; place += 1) {
      const next = leavingTo[place] ?? GROUND;
      const isSeen = seen[next] === round;
      const held = prices[next] ?? 0;
      if (isSeen && held <= price) continue;
      const step = (leaving[place] ?? 0) ^ back;
      if (step >> 1 === without) continue;
      const isFree = place < open && (rooms[step] ?? 0) + NEGLIGIBLE >= amount;
      const total = isFree ? price : price + priceOf(network, step, amount);
      if (isSeen ? !(total < held) : !(total < Number.POSITIVE_INFINITY)) continue;
      cameBy[next] = step;
      seen[next] = round;
      prices[next] = total;
      if (total > price) this.waiting.push(next, total);
      else if (next === goal) return true;
      else this.queue(next);
    }
    return false;
  }
}

function priceOf(network: CountNetwork, step: Step, amount: number): number {
  const room = roomOf(network, step);
  const cell = step >> 1;
  if (room + NEGLIGIBLE >= amount) return 0;
  if (network.isHidden[cell] === 1) return room > NEGLIGIBLE ? 0 : Number.POSITIVE_INFINITY;
  const wouldBe = network.hiddenRooms[step] ?? 0;
  if (wouldBe <= NEGLIGIBLE) return Number.POSITIVE_INFINITY;
  return (network.columns.costs[cell] ?? Number.POSITIVE_INFINITY) * Math.max(1, amount / wouldBe);
}
