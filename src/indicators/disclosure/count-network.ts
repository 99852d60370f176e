import { dropImpliedEquations } from './drop-implied-equations';
import { orientEquations } from './orient-equations';
import type { SumTable } from './sum-table';

/** Rounding of sums of counts that are not whole, as estimates are. */
export const NEGLIGIBLE = 1e-9;

/** The junction of what no sum holds to account; those of sums come after it. */
export const GROUND = 0;

/** A count that rises (`cell × 2`) or falls (`cell × 2 + 1`) to make room for another. */
export type Step = number;

/** Marks a search leaves on junctions; kept from one search to the next, told apart by the number of the search. */
export interface SearchMarks {
  search: number;
  readonly seen: Int32Array;
  /** Step by which the search came to a junction. */
  readonly cameBy: Int32Array;
  readonly price: Float64Array;
  /** Junctions in the order they were seen. */
  readonly queue: Int32Array;
}

/**
 * The counts of a table as a network: a set of counts the reader may think of is the true one plus a circulation along
 * counts that are not known to the unit, so bounds are maximum flows (Cox 1995), whole numbers wherever the counts are.
 *
 * Junctions are sums to be kept: what the counts that come in gain, those that go out must gain too. Raising a count by
 * one sends one from its tail to its head. Arrays rather than objects: a country has a hundred thousand counts.
 */
export interface CountNetwork {
  readonly table: SumTable;
  readonly tails: Int32Array;
  readonly heads: Int32Array;
  /** Where the steps that leave each junction start in `leaving`; one entry more than there are junctions. */
  readonly firstLeaving: Int32Array;
  readonly leaving: Int32Array;
  /** Junction that each step of `leaving` goes to. */
  readonly leavingTo: Int32Array;
  readonly isHidden: Uint8Array;
  /** How far each step may go: what a reader may think of a count, as it is now hidden or printed, less its shift. */
  readonly rooms: Float64Array;
  readonly onward: SearchMarks;
  readonly backward: SearchMarks;
}

/**
 * Lays a table out as a network. A tree of totals always is one, and so is a tree crossed with one list of categories;
 * with two trees or three dimensions there is none in general.
 *
 * @returns `null` when the sums of the table are no network.
 */
export function buildCountNetwork(table: SumTable): CountNetwork | null {
  const { cells } = table;
  const kept = dropImpliedEquations(cells.length, table.equations);
  const ends = kept === null ? null : orientEquations(cells.length, kept);
  if (kept === null || ends === null) return null;
  const tails = ends.tails.map((equation) => equation + 1);
  const heads = ends.heads.map((equation) => equation + 1);
  const junctionCount = kept.length + 1;
  const network: CountNetwork = {
    table,
    tails,
    heads,
    ...listLeaving({ tails, heads }, junctionCount, largestFirst(table)),
    isHidden: new Uint8Array(cells.length),
    rooms: new Float64Array(2 * cells.length),
    onward: newMarks(junctionCount),
    backward: newMarks(junctionCount),
  };
  cells.forEach(({ isLatent = false }, cell) => setHidden(network, cell, isLatent));
  return network;
}

/** Searches meet large counts first, which have the most room: fewer searches are needed. */
function largestFirst({ cells }: SumTable): Int32Array {
  const counts = Float64Array.from(cells, ({ count }) => count);
  return Int32Array.from(cells.keys()).sort(
    (left, right) => (counts[right] ?? 0) - (counts[left] ?? 0) || left - right,
  );
}

function listLeaving(
  { tails, heads }: Pick<CountNetwork, 'tails' | 'heads'>,
  junctionCount: number,
  order: Int32Array,
): Pick<CountNetwork, 'firstLeaving' | 'leaving' | 'leavingTo'> {
  const firstLeaving = new Int32Array(junctionCount + 1);
  for (const ends of [tails, heads])
    for (const junction of ends) firstLeaving[junction + 1] = (firstLeaving[junction + 1] ?? 0) + 1;
  for (let junction = 0; junction < junctionCount; junction += 1)
    firstLeaving[junction + 1] = (firstLeaving[junction + 1] ?? 0) + (firstLeaving[junction] ?? 0);
  const next = firstLeaving.slice();
  const leaving = new Int32Array(2 * tails.length);
  const leavingTo = new Int32Array(2 * tails.length);
  const add = (junction: number, step: Step, to: number) => {
    const place = next[junction] ?? 0;
    leaving[place] = step;
    leavingTo[place] = to;
    next[junction] = place + 1;
  };
  for (const cell of order) {
    const [tail, head] = [tails[cell] ?? GROUND, heads[cell] ?? GROUND];
    add(tail, 2 * cell, head);
    add(head, 2 * cell + 1, tail);
  }
  return { firstLeaving, leaving, leavingTo };
}

function newMarks(junctionCount: number): SearchMarks {
  return {
    search: 0,
    seen: new Int32Array(junctionCount),
    cameBy: new Int32Array(junctionCount),
    price: new Float64Array(junctionCount),
    queue: new Int32Array(junctionCount),
  };
}

/** Hides a count, or prints it; it is not to be shifted. */
export function setHidden(network: CountNetwork, cell: number, isHidden: boolean): void {
  network.isHidden[cell] = isHidden ? 1 : 0;
  settle(network, cell);
}

/** Puts a count back where it is. */
export function settle({ table, isHidden, rooms }: CountNetwork, cell: number): void {
  const given = table.cells[cell];
  if (given === undefined) return;
  const { count, floor, printed } = given;
  const isOpen = isHidden[cell] === 1;
  const greatest = isOpen ? Number.POSITIVE_INFINITY : (printed?.greatest ?? count);
  const least = isOpen ? floor : (printed?.least ?? count);
  rooms[2 * cell] = Math.max(greatest - count, 0);
  rooms[2 * cell + 1] = Math.max(count - least, 0);
}

/** How far a step may still go. */
export function roomOf({ rooms }: CountNetwork, step: Step): number {
  return rooms[step] ?? 0;
}

/** The junction a step goes to. */
export function endOf({ tails, heads }: CountNetwork, step: Step): number {
  return ((step & 1) === 0 ? heads : tails)[step >> 1] ?? GROUND;
}

/** The junction a step comes from. */
export function startOf(network: CountNetwork, step: Step): number {
  return endOf(network, step ^ 1);
}
