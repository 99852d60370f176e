import { buildCountNetwork, setHidden } from './count-network';
import { shiftCount, undoShift } from './shift-count';
import type { SumTable } from './sum-table';

/** What a reader can tell of a hidden count. */
export interface HiddenBounds {
  /** Rank of the cell. */
  readonly cell: number;
  readonly lower: number;
  /** Infinite when no printed sum bounds the count. */
  readonly upper: number;
}

/**
 * The attacker: the exact least and greatest value of each hidden count in all the tables that agree with what is
 * printed, given every sum and the floors. The true counts only serve as a table to start from: bounds do not depend on
 * which one it is.
 *
 * @param hidden - ranks of the cells that are not printed.
 * @returns `null` when the sums of the table are no network, for which flows give no bound.
 */
export function boundHiddenCounts(table: SumTable, hidden: Iterable<number>): readonly HiddenBounds[] | null {
  const network = buildCountNetwork(table);
  if (network === null) return null;
  const ranks = [...new Set(hidden)].sort((left, right) => left - right);
  for (const cell of ranks) setHidden(network, cell, true);
  return ranks.flatMap((cell) => {
    const count = table.cells[cell]?.count;
    if (count === undefined) return [];
    const rise = shiftCount(network, 2 * cell, Number.POSITIVE_INFINITY);
    undoShift(network, rise);
    const fall = shiftCount(network, 2 * cell + 1, Number.POSITIVE_INFINITY);
    undoShift(network, fall);
    return [{ cell, lower: count - fall.moved, upper: count + rise.moved }];
  });
}
