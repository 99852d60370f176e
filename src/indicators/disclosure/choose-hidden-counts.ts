import { findCheapestPath } from './cheapest-path';
import {
  buildCountNetwork,
  type CountNetwork,
  NEGLIGIBLE,
  roomOf,
  setHidden,
  type Step,
} from './count-network';
import { endsOf, type Shift, shiftCount, undoShift } from './shift-count';
import type { Protection, SumTable } from './sum-table';

/**
 * Chooses the counts to hide so that every secret keeps its protection against {@link boundHiddenCounts}: the secrets
 * themselves, then what their sums require, at a low cost.
 *
 * 1. Secret after secret, the neediest first: as long as a reader can bound it too well, hide the counts of the cheapest
 *    path that lets it rise (Castro 2007). A hidden count only ever widens the others, so one pass is enough.
 * 2. From the dearest to the cheapest, print again each count hidden on the way that no secret needs any more: none of
 *    those left can be printed.
 *
 * The result depends on the table alone. It is not the proven optimum, which takes integer programming (Fischetti &
 * Salazar 2001).
 *
 * @returns ranks of the hidden cells in ascending order, or `null` when the sums of the table are no network.
 */
export function chooseHiddenCounts(table: SumTable): readonly number[] | null {
  const network = buildCountNetwork(table);
  return network === null ? null : new HiddenChoice(network).make();
}

interface Secret {
  readonly cell: number;
  readonly protection: Protection;
  /** Counts that protect it, as last seen. */
  restsOn: ReadonlySet<number>;
}

/** How far a secret may fall, how far it must rise, and how far it does. */
interface Attempt {
  readonly fall: Shift;
  readonly wanted: number;
  readonly rise: Shift;
}

class HiddenChoice {
  private readonly secrets: readonly Secret[];
  /** Secrets that rest on each count that may be printed again. */
  private readonly resting = new Map<number, Set<Secret>>();

  constructor(private readonly network: CountNetwork) {
    this.secrets = network.table.cells
      .flatMap(({ protection }, cell): Secret[] =>
        protection === null ? [] : [{ cell, protection, restsOn: new Set() }],
      )
      .sort((left, right) => right.protection.rise - left.protection.rise);
  }

  make(): readonly number[] {
    const { network, secrets } = this;
    for (const { cell } of secrets) setHidden(network, cell, true);
    for (const secret of secrets) this.secure(secret);
    this.printIdle();
    return network.table.cells.flatMap(({ isLatent }, cell) =>
      network.isHidden[cell] === 1 && isLatent !== true ? [cell] : [],
    );
  }

  private secure(secret: Secret): void {
    const { network } = this;
    const { cell } = secret;
    for (;;) {
      const attempt = this.riseOf(secret);
      const amount = attempt.wanted - attempt.rise.moved;
      if (amount <= NEGLIGIBLE) {
        undoShift(network, attempt.rise);
        this.remember(secret, attempt);
        return;
      }
      const path = findCheapestPath(network, { ...endsOf(network, 2 * cell), without: cell, amount });
      const added = (path ?? []).filter((step) => isToHide(network, step, amount));
      undoShift(network, attempt.rise);
      if (added.length === 0) return;
      for (const step of added) setHidden(network, step >> 1, true);
    }
  }

  /** Whether the counts as they are protect a secret; when they do, remembers which. */
  private isSafe(secret: Secret): boolean {
    const attempt = this.riseOf(secret);
    undoShift(this.network, attempt.rise);
    if (attempt.rise.moved < attempt.wanted - NEGLIGIBLE) return false;
    this.remember(secret, attempt);
    return true;
  }

  private remember(secret: Secret, { rise, fall }: Attempt): void {
    for (const cell of secret.restsOn) this.resting.get(cell)?.delete(secret);
    secret.restsOn = new Set(
      [...rise.steps, ...fall.steps].map((step) => step >> 1).filter((cell) => this.mayBePrinted(cell)),
    );
    for (const cell of secret.restsOn) {
      const resting = this.resting.get(cell) ?? new Set();
      this.resting.set(cell, resting.add(secret));
    }
  }

  /** Moves a secret; its rise is to be undone. */
  private riseOf({ cell, protection }: Secret): Attempt {
    const { network } = this;
    const fall = shiftCount(network, 2 * cell + 1, protection.width);
    undoShift(network, fall);
    const wanted = Math.max(protection.rise, protection.width - fall.moved);
    return { rise: shiftCount(network, 2 * cell, wanted), fall, wanted };
  }

  private mayBePrinted(cell: number): boolean {
    const given = this.network.table.cells[cell];
    return this.network.isHidden[cell] === 1 && given?.protection === null && given.isLatent !== true;
  }

  private printIdle(): void {
    const { network } = this;
    const { cells } = network.table;
    const candidates = cells
      .flatMap(({ cost }, cell) => (this.mayBePrinted(cell) ? [{ cell, cost }] : []))
      .sort((left, right) => right.cost - left.cost);
    for (const { cell } of candidates) {
      setHidden(network, cell, false);
      const concerned = [...(this.resting.get(cell) ?? [])];
      if (!concerned.every((secret) => this.isSafe(secret))) setHidden(network, cell, true);
    }
  }
}

function isToHide(network: CountNetwork, step: Step, amount: number): boolean {
  return network.isHidden[step >> 1] === 0 && roomOf(network, step) < amount - NEGLIGIBLE;
}
