import type { SumColumns } from './count-columns';

/** The two sums a cell is in: the one it comes out of and the one it goes into; `NO_EQUATION` where there is none. */
export interface CellEnds {
  readonly tails: Int32Array;
  readonly heads: Int32Array;
}

/** Stands for the outside of a table: what no sum holds to account. */
const NO_EQUATION = -1;

/**
 * Changes the sign of whole sums so that a cell of two of them comes out of one and goes into the other.
 *
 * @param sums - no cell is in more than two of them.
 * @returns `null` when no signs do.
 */
export function orientSums(cellCount: number, sums: SumColumns): CellEnds | null {
  const { totals, firstPart, parts } = sums;
  const uses = listUses(cellCount, sums);
  const orientation = {
    sums,
    uses,
    signs: new Int8Array(totals.length),
    reached: new Int32Array(totals.length),
  };
  for (let start = 0; start < totals.length; start += 1)
    if (orientation.signs[start] === 0 && !spreadSigns(start, orientation)) return null;
  const tails = new Int32Array(cellCount).fill(NO_EQUATION);
  const heads = new Int32Array(cellCount).fill(NO_EQUATION);
  for (let sum = 0; sum < totals.length; sum += 1) {
    const isKept = (orientation.signs[sum] ?? 1) > 0;
    const ofTotal = isKept ? tails : heads;
    const ofParts = isKept ? heads : tails;
    ofTotal[totals[sum] ?? 0] = sum;
    const end = firstPart[sum + 1] ?? 0;
    for (let place = firstPart[sum] ?? 0; place < end; place += 1) ofParts[parts[place] ?? 0] = sum;
  }
  return { tails, heads };
}

/** Sums of each cell: as `sum × 2 + 1` where the cell is the total, `sum × 2` where it is a part. */
interface Uses {
  readonly first: Int32Array;
  readonly second: Int32Array;
}

function listUses(cellCount: number, { totals, firstPart, parts }: SumColumns): Uses {
  const first = new Int32Array(cellCount).fill(NO_EQUATION);
  const second = new Int32Array(cellCount).fill(NO_EQUATION);
  const add = (cell: number, use: number) => {
    if (first[cell] === NO_EQUATION) first[cell] = use;
    else second[cell] = use;
  };
  for (let sum = 0; sum < totals.length; sum += 1) {
    add(totals[sum] ?? 0, 2 * sum + 1);
    const end = firstPart[sum + 1] ?? 0;
    for (let place = firstPart[sum] ?? 0; place < end; place += 1) add(parts[place] ?? 0, 2 * sum);
  }
  return { first, second };
}

interface Orientation {
  readonly sums: SumColumns;
  readonly uses: Uses;
  readonly signs: Int8Array;
  /** Room for the sums that were given a sign, in this order. */
  readonly reached: Int32Array;
}

/** Gives a sign to all sums that a first one leads to, from cell to cell; `false` when one would need both. */
function spreadSigns(start: number, { sums, uses, signs, reached }: Orientation): boolean {
  let length = 1;
  signs[start] = 1;
  reached[0] = start;
  const agrees = (cell: number, sum: number): boolean => {
    const first = uses.first[cell] ?? NO_EQUATION;
    const second = uses.second[cell] ?? NO_EQUATION;
    if (second === NO_EQUATION) return true;
    const other = first >> 1 === sum ? second >> 1 : first >> 1;
    const own = signs[sum] ?? 1;
    const wanted = (first & 1) === (second & 1) ? -own : own;
    if (signs[other] !== 0) return signs[other] === wanted;
    signs[other] = wanted;
    reached[length] = other;
    length += 1;
    return true;
  };
  for (let rank = 0; rank < length; rank += 1) {
    const sum = reached[rank] ?? 0;
    if (!agrees(sums.totals[sum] ?? 0, sum)) return false;
    const end = sums.firstPart[sum + 1] ?? 0;
    for (let place = sums.firstPart[sum] ?? 0; place < end; place += 1)
      if (!agrees(sums.parts[place] ?? 0, sum)) return false;
  }
  return true;
}
