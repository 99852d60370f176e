import type { CoverRow } from './cover-program';
import type { SumTable } from './sum-table';

/**
 * Inequalities that every cheapest pattern keeps: a count hidden for the sake of others is never the only hidden one of a
 * sum, for it could be printed again (bridgeless inequalities of Fischetti & Salazar 2001). Sums that hold a secret, or a
 * count printed rounded, say nothing.
 *
 * @param ofCell - choice of each cell, −1 for a cell that is no choice.
 */
export function listBridgeRows({ cells, equations }: SumTable, ofCell: Int32Array): readonly CoverRow[] {
  return equations.flatMap(({ total, parts }) => {
    const members = [total, ...parts];
    const isLoose = members.some((cell) => {
      const given = cells[cell];
      return given === undefined || given.protection !== null || given.isLatent || given.printed;
    });
    if (isLoose) return [];
    const choices = members.map((cell) => ofCell[cell] ?? -1).filter((choice) => choice >= 0);
    return choices.map((alone) => ({
      choices,
      weights: choices.map((choice) => (choice === alone ? -1 : 1)),
      atLeast: 0,
    }));
  });
}
