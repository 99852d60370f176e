import { type CountNetwork, GROUND, NEGLIGIBLE, roomOf, type Step } from './count-network';
import type { Way } from './find-path';
import { endsOf, sendBetween, undoShift } from './shift-count';

/** Room found from a junction to another, to be lent to every count it can do for. */
interface SharedFlow {
  readonly amount: number;
  readonly steps: readonly Step[];
  /** The counts it goes along that may be printed again. */
  readonly restsOn: readonly number[];
}

/** More of them between the same junctions are seldom worth looking through. */
const MOST_KEPT = 4;

/**
 * Room that many secrets have in common. Each is protected for itself, so that what makes room for one does for its
 * neighbours: small counts of children in the same EPCI may all rise with the totals of their communes, as far as the
 * totals of the EPCI can go back to its children somewhere else. That is looked for once.
 *
 * What is found is enough to protect a count; what is not found says nothing.
 */
export class SharedFlows {
  private readonly flows = new Map<number, SharedFlow[]>();

  /** @param isPrintable - 1 for a count that may be printed again once it is hidden; the others stay as they are. */
  constructor(
    private readonly network: CountNetwork,
    private readonly isPrintable: Uint8Array,
  ) {}

  /**
   * The counts that let a hidden count rise by an amount, those alone that may be printed again; `null` when no room that
   * is shared does.
   */
  findRise(cell: number, amount: number): readonly number[] | null {
    const { network } = this;
    const { from, to } = endsOf(network, 2 * cell);
    if (from === GROUND || to === GROUND) return null;
    const isFromFar = openAt(network, from) > openAt(network, to);
    const [near, far] = isFromFar ? [to, from] : [from, to];
    const end = network.openUntil[near] ?? 0;
    for (let place = network.firstLeaving[near] ?? 0; place < end; place += 1) {
      const step = (network.leaving[place] ?? 0) ^ (isFromFar ? 1 : 0);
      const next = network.leavingTo[place] ?? GROUND;
      if (step >> 1 === cell || next === GROUND || roomOf(network, step) < amount) continue;
      const own = this.isPrintable[step >> 1] === 1 ? [step >> 1] : [];
      if (next === far) return own;
      const [start, goal] = isFromFar ? [far, next] : [next, far];
      const flow = this.flowBetween({ from: start, to: goal, without: cell }, amount);
      if (flow !== null) return own.length === 0 ? flow.restsOn : [...own, ...flow.restsOn];
    }
    return null;
  }

  private flowBetween(way: Way, amount: number): SharedFlow | null {
    const key = way.from * (this.network.openUntil.length + 1) + way.to;
    const kept = this.flows.get(key) ?? [];
    for (const flow of kept) if (flow.amount >= amount && this.canLend(flow, way.without)) return flow;
    const { moved, steps } = sendBetween(this.network, way, amount);
    undoShift(this.network, { moved, steps });
    if (moved < amount - NEGLIGIBLE) return null;
    const flow = { amount, steps, restsOn: this.printableOf(steps) };
    this.flows.set(key, [flow, ...kept.slice(0, MOST_KEPT - 1)]);
    return flow;
  }

  private canLend({ steps, restsOn }: SharedFlow, without: number): boolean {
    for (const cell of restsOn) if (this.network.isHidden[cell] === 0) return false;
    for (const step of steps) if (step >> 1 === without) return false;
    return true;
  }

  private printableOf(steps: readonly Step[]): readonly number[] {
    const cells: number[] = [];
    for (const step of steps)
      if (this.isPrintable[step >> 1] === 1 && !cells.includes(step >> 1)) cells.push(step >> 1);
    return cells;
  }
}

function openAt({ firstLeaving, openUntil }: CountNetwork, junction: number): number {
  return (openUntil[junction] ?? 0) - (firstLeaving[junction] ?? 0);
}
