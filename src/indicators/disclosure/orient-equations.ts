import type { SumEquation } from './sum-table';

/** The two sums a cell is in: the one it comes out of and the one it goes into; `NO_EQUATION` where there is none. */
export interface CellEnds {
  readonly tails: Int32Array;
  readonly heads: Int32Array;
}

/** Stands for the outside of a table: what no sum holds to account. */
const NO_EQUATION = -1;

/**
 * Changes the sign of whole equations so that a cell of two equations comes out of one and goes into the other.
 *
 * @param equations - no cell is in more than two of them.
 * @returns `null` when no signs do.
 */
export function orientEquations(cellCount: number, equations: readonly SumEquation[]): CellEnds | null {
  const uses = listUses(cellCount, equations);
  const signs = new Int8Array(equations.length);
  for (let start = 0; start < equations.length; start += 1) {
    if (signs[start] === 0 && !spreadSigns(start, { equations, uses, signs })) return null;
  }
  const tails = new Int32Array(cellCount).fill(NO_EQUATION);
  const heads = new Int32Array(cellCount).fill(NO_EQUATION);
  equations.forEach(({ total, parts }, equation) => {
    const isKept = (signs[equation] ?? 1) > 0;
    const [ofTotal, ofParts] = isKept ? [tails, heads] : [heads, tails];
    ofTotal[total] = equation;
    for (const part of parts) ofParts[part] = equation;
  });
  return { tails, heads };
}

/** Equations of each cell: as `equation × 2 + 1` where the cell is the total, `equation × 2` where it is a part. */
interface Uses {
  readonly first: Int32Array;
  readonly second: Int32Array;
}

function listUses(cellCount: number, equations: readonly SumEquation[]): Uses {
  const first = new Int32Array(cellCount).fill(NO_EQUATION);
  const second = new Int32Array(cellCount).fill(NO_EQUATION);
  const add = (cell: number, use: number) => {
    if (first[cell] === NO_EQUATION) first[cell] = use;
    else second[cell] = use;
  };
  equations.forEach(({ total, parts }, equation) => {
    add(total, 2 * equation + 1);
    for (const part of parts) add(part, 2 * equation);
  });
  return { first, second };
}

interface Orientation {
  readonly equations: readonly SumEquation[];
  readonly uses: Uses;
  readonly signs: Int8Array;
}

function spreadSigns(start: number, { equations, uses, signs }: Orientation): boolean {
  signs[start] = 1;
  const reached = [start];
  const isReached = (cell: number, equation: number): boolean => {
    const first = uses.first[cell] ?? NO_EQUATION;
    const second = uses.second[cell] ?? NO_EQUATION;
    if (second === NO_EQUATION) return true;
    const other = first >> 1 === equation ? second >> 1 : first >> 1;
    const own = signs[equation] ?? 1;
    const wanted = (first & 1) === (second & 1) ? -own : own;
    if (signs[other] !== 0) return signs[other] === wanted;
    signs[other] = wanted;
    reached.push(other);
    return true;
  };
  for (const equation of reached) {
    const { total, parts } = equations[equation] ?? { total: NO_EQUATION, parts: [] };
    if (!isReached(total, equation)) return false;
    for (const cell of parts) if (!isReached(cell, equation)) return false;
  }
  return true;
}
