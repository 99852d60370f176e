import type { SumEquation } from './sum-table';

const NEGLIGIBLE = 1e-9;

/** Coefficients by cell: −1 for the total, 1 for each part. */
type Row = Map<number, number>;

/**
 * Leaves out equations that follow from the others, until no cell is in more than two of those left: in a table of
 * territories by publics, the publics of a région add up because those of its départements do.
 *
 * @returns the equations kept, or `null` when a cell stays in three of them.
 */
export function dropImpliedEquations(equations: readonly SumEquation[]): readonly SumEquation[] | null {
  const kept = [...equations];
  for (;;) {
    const uses = countUses(kept);
    const candidates = kept
      .map((equation) => ({ equation, share: crowdedShare(equation, uses) }))
      .filter(({ share }) => share > 0)
      .sort((left, right) => right.share - left.share);
    if (candidates.length === 0) return kept;
    const implied = candidates.find(({ equation }) => isImplied(equation, kept));
    if (implied === undefined) return null;
    kept.splice(kept.indexOf(implied.equation), 1);
  }
}

/** The cells of an equation, total first. */
export function cellsOf({ total, parts }: SumEquation): readonly number[] {
  return [total, ...parts];
}

function countUses(equations: readonly SumEquation[]): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  for (const cell of equations.flatMap(cellsOf)) uses.set(cell, (uses.get(cell) ?? 0) + 1);
  return uses;
}

/** Share of the cells of an equation that are in three equations or more. */
function crowdedShare(equation: SumEquation, uses: ReadonlyMap<number, number>): number {
  const cells = cellsOf(equation);
  return cells.filter((cell) => (uses.get(cell) ?? 0) > 2).length / cells.length;
}

function isImplied(equation: SumEquation, equations: readonly SumEquation[]): boolean {
  const basis = new Map<number, Row>();
  for (const other of equations) {
    if (other === equation) continue;
    const row = reduce(rowOf(other), basis);
    const pivot = pivotOf(row);
    if (pivot !== undefined) basis.set(pivot, row);
  }
  return reduce(rowOf(equation), basis).size === 0;
}

function rowOf({ total, parts }: SumEquation): Row {
  const row: Row = new Map(parts.map((part) => [part, 1]));
  return row.set(total, -1);
}

/** Gaussian elimination of a row by those of a basis, each named by its pivot: the lowest cell it speaks of. */
function reduce(row: Row, basis: ReadonlyMap<number, Row>): Row {
  const pending = [...row.keys()].sort((left, right) => left - right);
  for (let cell = pending.shift(); cell !== undefined; cell = pending.shift()) {
    const by = basis.get(cell);
    const coefficient = row.get(cell);
    if (by === undefined || coefficient === undefined) continue;
    subtract(row, by, coefficient / (by.get(cell) ?? Number.NaN));
    pending.splice(0, pending.length, ...[...row.keys()].filter((other) => other > (cell ?? 0)));
    pending.sort((left, right) => left - right);
  }
  return row;
}

function subtract(row: Row, by: Row, factor: number): void {
  for (const [cell, coefficient] of by) {
    const left = (row.get(cell) ?? 0) - factor * coefficient;
    if (Math.abs(left) < NEGLIGIBLE) row.delete(cell);
    else row.set(cell, left);
  }
}

function pivotOf(row: Row): number | undefined {
  return row.size === 0 ? undefined : Math.min(...row.keys());
}
