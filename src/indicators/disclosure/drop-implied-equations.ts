import { equationsOfSums, type SumColumns, sumsOfEquations } from './count-columns';
import type { SumEquation } from './sum-table';

const NEGLIGIBLE = 1e-9;

/** Equations a cell of a network may be in: what comes in one goes out of the other. */
const MOST_USES = 2;

/** Coefficients by cell: −1 for the total, 1 for each part. */
type Row = Map<number, number>;

/**
 * Leaves out sums that follow from the others, until no cell is in more than two of those left: in a table of
 * territories by publics, the publics of a region add up because those of its départements do.
 *
 * @returns the sums kept, or `null` when a cell stays in three of them.
 */
export function dropImpliedSums(cellCount: number, sums: SumColumns): SumColumns | null {
  const uses = new Int32Array(cellCount);
  for (const cells of [sums.totals, sums.parts]) for (const cell of cells) uses[cell] = (uses[cell] ?? 0) + 1;
  if (uses.every((count) => count <= MOST_USES)) return sums;
  const kept = dropImpliedEquations(cellCount, equationsOfSums(sums));
  return kept === null ? null : sumsOfEquations(kept);
}

function dropImpliedEquations(
  cellCount: number,
  equations: readonly SumEquation[],
): readonly SumEquation[] | null {
  const kept = [...equations];
  const uses = new Int32Array(cellCount);
  for (const equation of kept) countUses(uses, equation, 1);
  while (uses.some((count) => count > MOST_USES)) {
    const candidates = kept
      .map((equation) => ({ equation, share: crowdedShare(equation, uses) }))
      .filter(({ share }) => share > 0)
      .sort((left, right) => right.share - left.share);
    const implied = candidates.find(({ equation }) => isImplied(equation, kept));
    if (implied === undefined) return null;
    kept.splice(kept.indexOf(implied.equation), 1);
    countUses(uses, implied.equation, -1);
  }
  return kept;
}

function countUses(uses: Int32Array, { total, parts }: SumEquation, step: 1 | -1): void {
  uses[total] = (uses[total] ?? 0) + step;
  for (const part of parts) uses[part] = (uses[part] ?? 0) + step;
}

/** Share of the cells of an equation that are in three equations or more. */
function crowdedShare({ total, parts }: SumEquation, uses: Int32Array): number {
  const cells = [total, ...parts];
  return cells.filter((cell) => (uses[cell] ?? 0) > MOST_USES).length / cells.length;
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
