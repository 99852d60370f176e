import {
  type CountNetwork,
  endOf,
  GROUND,
  NEGLIGIBLE,
  roomOf,
  settle,
  startOf,
  type Step,
} from './count-network';
import type { Way } from './find-path';
import { FlowMoves } from './flow-moves';
import { KeptFlow, NO_CELL, type Remains } from './kept-flow';
import { openAt } from './open-adjacency';
import { pushFurther, sendBetween, undoShift } from './shift-count';

/** So many times the amount that is asked for is looked for. */
const MORE_THAN_ASKED = 1.5;

/**
 * Room that many secrets have in common. Each is protected for itself, so that what makes room for one does for its
 * neighbours: small counts of children in the same EPCI may all rise with the totals of their communes, as far as the
 * totals of the EPCI can go back to its children somewhere else. That is looked for once.
 *
 * A flow may not move the count it is lent to, nor one that has been printed since: it is lent all the same when enough
 * is left of it without them, or bent around the one of them.
 *
 * What is found is enough to protect a count; what is not found says nothing.
 */
export class SharedFlows {
  /** The last flow found between two junctions: more of them are seldom of use. */
  private readonly flows = new Map<number, KeptFlow>();
  private readonly moves = new FlowMoves();

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
    const head = network.heads[cell] ?? GROUND;
    const tail = network.tails[cell] ?? GROUND;
    if (head === GROUND || tail === GROUND) return null;
    const isFromTail = openAt(network, tail) < openAt(network, head);
    const near = isFromTail ? tail : head;
    const far = isFromTail ? head : tail;
    const loan = { cell, amount };
    const end = network.openUntil[near] ?? 0;
    for (let place = network.firstLeaving[near] ?? 0; place < end; place += 1) {
      const step = (network.leaving[place] ?? 0) ^ (isFromTail ? 1 : 0);
      const next = network.leavingTo[place] ?? GROUND;
      if (step >> 1 === cell || next === GROUND || roomOf(network, step) < amount) continue;
      const isPrintable = this.isPrintable[step >> 1] === 1;
      if (next === far) return isPrintable ? [step >> 1] : NOTHING;
      const restsOn = isFromTail ? this.lend(far, next, loan) : this.lend(next, far, loan);
      if (restsOn !== null) return isPrintable ? [step >> 1, ...restsOn] : restsOn;
    }
    return null;
  }

  /** The counts that may be printed again of a flow that can be lent; `null` when there is none. */
  private lend(from: number, to: number, loan: Loan): readonly number[] | null {
    const { network } = this;
    const key = from * network.openUntil.length + to;
    const kept = this.flows.get(key);
    const remains = kept?.remainsWithout(loan.cell, network) ?? NOTHING_LEFT;
    if (kept !== undefined && remains.amount >= loan.amount - NEGLIGIBLE)
      return this.stillHidden(kept.restsOn);
    const flow =
      kept === undefined || remains.blocked === NO_CELL
        ? this.send({ from, to, without: loan.cell }, loan.amount)
        : this.bend(kept, remains.blocked, loan);
    if (flow === null) return null;
    this.flows.set(key, flow);
    return flow.restsOn;
  }

  private stillHidden(cells: readonly number[]): readonly number[] {
    const { isHidden } = this.network;
    for (const cell of cells) if (isHidden[cell] === 0) return cells.filter((one) => isHidden[one] === 1);
    return cells;
  }

  /** A flow of more than is asked for, where there is room: it can be lent to the counts that take a small part in it. */
  private send(way: Way, amount: number): KeptFlow | null {
    const steps: Step[] = [];
    const moved = pushFurther(this.network, way, { most: MORE_THAN_ASKED * amount, steps });
    if (moved >= amount - NEGLIGIBLE) return this.keep(moved, steps);
    undoShift(this.network, { moved, steps });
    return null;
  }

  /**
   * Leads a flow around the one count that may not move. Flows that avoid it differ from this one by what goes around it:
   * when too little does, there are none.
   */
  private bend(flow: KeptFlow, blocked: number, { cell, amount }: Loan): KeptFlow | null {
    const { network } = this;
    const rise = flow.riseOf(blocked);
    flow.layBut(network, blocked);
    const step = rise > 0 ? 2 * blocked : 2 * blocked + 1;
    const around = { from: startOf(network, step), to: endOf(network, step), without: cell };
    const detour = sendBetween(network, around, Math.abs(rise));
    const left = flow.amount - Math.abs(rise) + detour.moved;
    if (left >= amount - NEGLIGIBLE) return this.keep(left, detour.steps, flow);
    for (let place = flow.first; place < flow.end; place += 1) settle(network, this.moves.cellAt(place));
    undoShift(network, detour);
    return null;
  }

  /** Puts counts back where they were, and keeps how far they had been moved. */
  private keep(amount: number, steps: readonly Step[], before: KeptFlow | null = null): KeptFlow {
    const { moves } = this;
    const flow = new KeptFlow(amount, moves);
    if (before !== null)
      for (let place = before.first; place < before.end; place += 1)
        flow.take(this.network, moves.cellAt(place), this.isPrintable);
    for (const step of steps) flow.take(this.network, step >> 1, this.isPrintable);
    return flow;
  }
}

/** What is asked of a flow: to move as much, but not the count it is lent to. */
interface Loan {
  readonly cell: number;
  readonly amount: number;
}

const NOTHING: readonly number[] = [];
const NOTHING_LEFT: Remains = { amount: 0, blocked: NO_CELL };
