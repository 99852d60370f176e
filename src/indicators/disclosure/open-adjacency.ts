import type { CellEnds } from './orient-equations';

/**
 * Which steps leave each junction, those of open cells first: a search meets no count that is printed to the unit, and a
 * country prints most of them.
 */
export interface Adjacency {
  /** Junction that each cell comes out of when it rises, and the one it goes into. */
  readonly tails: Int32Array;
  readonly heads: Int32Array;
  /** Where the steps that leave each junction start in `leaving`; one entry more than there are junctions. */
  readonly firstLeaving: Int32Array;
  /** Where those of open cells end. */
  readonly openUntil: Int32Array;
  readonly leaving: Int32Array;
  /** Junction that each step of `leaving` goes to. */
  readonly leavingTo: Int32Array;
  /** Where each step is in `leaving`. */
  readonly placeOf: Int32Array;
}

/** Lists the steps that leave each junction, every cell being closed. */
export function listAdjacency(ends: CellEnds, junctionCount: number): Adjacency {
  const tails = ends.tails.map((equation) => equation + 1);
  const heads = ends.heads.map((equation) => equation + 1);
  const firstLeaving = new Int32Array(junctionCount + 1);
  for (const side of [tails, heads])
    for (const junction of side) firstLeaving[junction + 1] = (firstLeaving[junction + 1] ?? 0) + 1;
  for (let junction = 0; junction < junctionCount; junction += 1)
    firstLeaving[junction + 1] = (firstLeaving[junction + 1] ?? 0) + (firstLeaving[junction] ?? 0);
  const next = firstLeaving.slice();
  const leaving = new Int32Array(2 * tails.length);
  const leavingTo = new Int32Array(2 * tails.length);
  const placeOf = new Int32Array(2 * tails.length);
  for (let step = 0; step < 2 * tails.length; step += 1) {
    const isRise = (step & 1) === 0;
    const junction = (isRise ? tails : heads)[step >> 1] ?? 0;
    const place = next[junction] ?? 0;
    leaving[place] = step;
    leavingTo[place] = (isRise ? heads : tails)[step >> 1] ?? 0;
    placeOf[step] = place;
    next[junction] = place + 1;
  }
  return { tails, heads, firstLeaving, openUntil: firstLeaving.slice(0, -1), leaving, leavingTo, placeOf };
}

/** How many steps of open cells leave a junction. */
export function openAt({ firstLeaving, openUntil }: Adjacency, junction: number): number {
  return (openUntil[junction] ?? 0) - (firstLeaving[junction] ?? 0);
}

/** Lets searches go along a cell. */
export function openCell(adjacency: Adjacency, cell: number): void {
  openStep(adjacency, adjacency.tails[cell] ?? 0, 2 * cell);
  openStep(adjacency, adjacency.heads[cell] ?? 0, 2 * cell + 1);
}

/** Keeps searches from a cell; what has no room may as well stay open. */
export function closeCell(adjacency: Adjacency, cell: number): void {
  closeStep(adjacency, adjacency.tails[cell] ?? 0, 2 * cell);
  closeStep(adjacency, adjacency.heads[cell] ?? 0, 2 * cell + 1);
}

function openStep(adjacency: Adjacency, junction: number, step: number): void {
  const { openUntil, placeOf } = adjacency;
  const until = openUntil[junction] ?? 0;
  const place = placeOf[step] ?? 0;
  if (place < until) return;
  swap(adjacency, place, until);
  openUntil[junction] = until + 1;
}

function closeStep(adjacency: Adjacency, junction: number, step: number): void {
  const { openUntil, placeOf } = adjacency;
  const last = (openUntil[junction] ?? 0) - 1;
  const place = placeOf[step] ?? 0;
  if (place > last) return;
  swap(adjacency, place, last);
  openUntil[junction] = last;
}

function swap({ leaving, leavingTo, placeOf }: Adjacency, left: number, right: number): void {
  const leftStep = leaving[left] ?? 0;
  const rightStep = leaving[right] ?? 0;
  const leftTo = leavingTo[left] ?? 0;
  leaving[left] = rightStep;
  leavingTo[left] = leavingTo[right] ?? 0;
  leaving[right] = leftStep;
  leavingTo[right] = leftTo;
  placeOf[rightStep] = left;
  placeOf[leftStep] = right;
}
