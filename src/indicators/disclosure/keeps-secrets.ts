import { buildCountNetwork, NEGLIGIBLE, setHidden } from './count-network';
import { shiftCount, undoShift } from './shift-count';
import type { SumTable } from './sum-table';

/**
 * Says whether a pattern hides every secret and keeps its protection against `boundHiddenCounts`.
 *
 * @param hidden - ranks of the cells that are not printed.
 */
export function keepsSecrets(table: SumTable, hidden: readonly number[]): boolean {
  const network = buildCountNetwork(table);
  if (network === null) return hidden.length === table.cells.length;
  for (const cell of hidden) setHidden(network, cell, true);
  return table.cells.every(({ protection }, cell) => {
    if (protection === null) return true;
    if (network.isHidden[cell] === 0) return false;
    const fall = shiftCount(network, 2 * cell + 1, protection.width);
    undoShift(network, fall);
    const wanted = Math.max(protection.rise, protection.width - fall.moved);
    const rise = shiftCount(network, 2 * cell, wanted);
    undoShift(network, rise);
    return rise.moved >= wanted - NEGLIGIBLE;
  });
}
