import { type CountNetwork, endOf, GROUND, roomOf, startOf, type Step } from './count-network';
import type { Shift } from './shift-count';

/** Counts that can move together so that an amount goes from a junction to another. */
interface KnownFlow {
  readonly amount: number;
  readonly steps: readonly Step[];
  /** How far each step goes. */
  readonly amounts: readonly number[];
}

/** A count to go around, by how much, and the step that leads back to it. */
interface Around {
  readonly amount: number;
  readonly cell: number;
  readonly last: Step;
}

/** A known flow around a count, but for the step that leads back to it. */
export interface FlowAround {
  readonly flow: KnownFlow;
  readonly last: Step;
}

/**
 * Flows that protect one secret and serve for its neighbours: where two counts of a small sum are hidden (children and
 * everybody of a commune), raising one takes a flow between the two columns they are in, and that flow is the same for
 * every such commune, for what one of them adds to a count that has no upper bound does not get in the way.
 */
export class KnownFlows {
  private readonly byEnds = new Map<number, KnownFlow[]>();
  /** The two sums of the count in question: the small one, which a shift passes by one other count, and the large one. */
  private small = GROUND;
  private large = GROUND;
  /** 0 where the shift leaves by the small sum, 1 where it comes in by it. */
  private back = 0;

  constructor(private readonly network: CountNetwork) {}

  /** A flow by which an amount goes around a count that rises; `null` when none is known. */
  find(cell: number, amount: number): FlowAround | null {
    if (!this.turnTo(cell)) return null;
    const { firstLeaving, openUntil, leaving, leavingTo, rooms } = this.network;
    const end = openUntil[this.small] ?? 0;
    for (let place = firstLeaving[this.small] ?? 0; place < end; place += 1) {
      const last = (leaving[place] ?? 0) ^ this.back;
      if (last >> 1 === cell || (rooms[last] ?? 0) < amount) continue;
      const flow = this.findFrom(leavingTo[place] ?? GROUND, { amount, cell, last });
      if (flow !== undefined) return { flow, last };
    }
    return null;
  }

  /** Keeps the flow of a shift that is still in place, where it passes the small sum of the count by one other count. */
  add(cell: number, { moved, steps }: Shift): void {
    if (steps.length === 0 || !this.turnTo(cell)) return;
    const { network, small } = this;
    const cells: number[] = [];
    let last = -1;
    for (const step of steps) {
      const taken = step >> 1;
      if (cells.includes(taken)) continue;
      if (network.tails[taken] === small || network.heads[taken] === small) {
        if (last >= 0 && last >> 1 !== taken) return;
        last = step;
      } else cells.push(taken);
    }
    if (last < 0) return;
    const key = this.keyOf(this.back === 0 ? endOf(network, last) : startOf(network, last));
    const flow = flowOf(network, cells, moved);
    const known = this.byEnds.get(key);
    if (known === undefined) this.byEnds.set(key, [flow]);
    else known.push(flow);
  }

  private turnTo(cell: number): boolean {
    const { tails, heads, firstLeaving, openUntil } = this.network;
    const [from, to] = [heads[cell] ?? GROUND, tails[cell] ?? GROUND];
    if (from === GROUND || to === GROUND || from === to) return false;
    const openFrom = (openUntil[from] ?? 0) - (firstLeaving[from] ?? 0);
    const openTo = (openUntil[to] ?? 0) - (firstLeaving[to] ?? 0);
    this.back = openFrom < openTo ? 0 : 1;
    this.small = this.back === 0 ? from : to;
    this.large = this.back === 0 ? to : from;
    return true;
  }

  private findFrom(next: number, { amount, cell, last }: Around): KnownFlow | undefined {
    const known = this.byEnds.get(this.keyOf(next));
    if (known === undefined) return undefined;
    for (let rank = known.length - 1; rank >= 0; rank -= 1) {
      const flow = known[rank];
      if (flow === undefined || flow.amount < amount) continue;
      if (!this.isOpen(flow)) known.splice(rank, 1);
      else if (leavesAlone(flow, cell) && (this.isUnbounded(last) || leavesAlone(flow, last >> 1)))
        return flow;
    }
    return undefined;
  }

  private isUnbounded(step: Step): boolean {
    return roomOf(this.network, step) === Number.POSITIVE_INFINITY;
  }

  private isOpen({ steps, amounts }: KnownFlow): boolean {
    for (const [rank, step] of steps.entries())
      if (roomOf(this.network, step) < (amounts[rank] ?? 0)) return false;
    return true;
  }

  private keyOf(next: number): number {
    const { length } = this.network.firstLeaving;
    return this.back === 0 ? next * length + this.large : this.large * length + next;
  }
}

/** Whether a flow moves a count, either way. */
function leavesAlone({ steps }: KnownFlow, cell: number): boolean {
  for (const step of steps) if (step >> 1 === cell) return false;
  return true;
}

/** How far counts have moved, as a flow. */
function flowOf(network: CountNetwork, cells: readonly number[], amount: number): KnownFlow {
  const steps: Step[] = [];
  const amounts: number[] = [];
  for (const cell of cells) {
    const fall = 2 * cell + 1;
    const settled = network.isHidden[cell] === 1 ? network.hiddenRooms : network.printedRooms;
    const risen = roomOf(network, fall) - (settled[fall] ?? 0);
    if (risen === 0) continue;
    steps.push(risen > 0 ? fall - 1 : fall);
    amounts.push(Math.abs(risen));
  }
  return { amount, steps, amounts };
}
