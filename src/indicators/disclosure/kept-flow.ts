import { type CountNetwork, moveOf, NEGLIGIBLE, pushStep, settle } from './count-network';
import type { FlowMoves } from './flow-moves';

/** What is left of a flow when some of its counts may not move. */
export interface Remains {
  /** At least so much still goes: each count takes away no more than it moves. */
  readonly amount: number;
  /** The count that may not move, {@link NO_CELL} when there is none or more than one. */
  readonly blocked: number;
}

/** Stands for no count. */
export const NO_CELL = -1;

/** Counts that move together for an amount to go from a junction to another, as they were on the network. */
export class KeptFlow {
  /** Those of the counts that may be printed again. */
  readonly restsOn: number[] = [];
  /** Where its moves start in those of all flows, and where they end. */
  readonly first: number;
  private until: number;

  /** @param moves - those of all flows: this one adds its own, and must be done before the next starts. */
  constructor(
    readonly amount: number,
    private readonly moves: FlowMoves,
  ) {
    this.first = moves.size;
    this.until = moves.size;
  }

  get end(): number {
    return this.until;
  }

  /** Puts a count back where it was, and keeps how far it had been moved. */
  take(network: CountNetwork, cell: number, isPrintable: Uint8Array): void {
    const rise = moveOf(network, cell);
    settle(network, cell);
    if (Math.abs(rise) <= NEGLIGIBLE) return;
    this.moves.add(cell, rise);
    this.until = this.moves.size;
    if (isPrintable[cell] === 1 && network.isHidden[cell] === 1) this.restsOn.push(cell);
  }

  /** How far a count rises. */
  riseOf(cell: number): number {
    return this.moves.riseOf(cell, this.first, this.until);
  }

  /** What still goes without a count, nor those printed since. */
  remainsWithout(own: number, { isHidden }: CountNetwork): Remains {
    const ownRise = Math.abs(this.riseOf(own));
    let amount = this.amount - ownRise;
    let blocked = ownRise > 0 ? own : NO_CELL;
    let isLone = true;
    for (const cell of this.restsOn) {
      if (isHidden[cell] === 1 || cell === own) continue;
      amount -= Math.abs(this.riseOf(cell));
      isLone &&= blocked === NO_CELL;
      blocked = cell;
    }
    return { amount, blocked: isLone ? blocked : NO_CELL };
  }

  /** Moves the counts again, but for one. */
  layBut(network: CountNetwork, blocked: number): void {
    for (let place = this.first; place < this.until; place += 1) {
      const cell = this.moves.cellAt(place);
      if (cell !== blocked) pushStep(network, 2 * cell, this.moves.riseAt(place));
    }
  }
}
