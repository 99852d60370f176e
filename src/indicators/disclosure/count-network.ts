import { columnsOfTable, type CountColumns } from './count-columns';
import { dropImpliedSums } from './drop-implied-equations';
import { type Adjacency, closeCell, listAdjacency, openCell } from './open-adjacency';
import { orientSums } from './orient-equations';
import { SearchBudget } from './search-budget';
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
  /** Steps from each junction to the end of a search by ranks, and the place it is to go on from in `leaving`. */
  readonly rank: Int32Array;
  readonly cursor: Int32Array;
}

/**
 * The counts of a table as a network: a set of counts the reader may think of is the true one plus a circulation along
 * counts that are not known to the unit, so bounds are maximum flows (Cox 1995), whole numbers wherever the counts are.
 *
 * Junctions are sums to be kept: what the counts that come in gain, those that go out must gain too. Raising a count by
 * one sends one from its tail to its head. Arrays rather than objects: a country has a hundred thousand counts.
 */
export interface CountNetwork extends Adjacency {
  readonly columns: CountColumns;
  readonly isHidden: Uint8Array;
  /** How far each step may go: what a reader may think of a count, as it is now hidden or printed, less its shift. */
  readonly rooms: Float64Array;
  /** How far each step may go from the true count when it is hidden, and when it is printed. */
  readonly hiddenRooms: Float64Array;
  readonly printedRooms: Float64Array;
  readonly onward: SearchMarks;
  readonly backward: SearchMarks;
  /** What searches may look at: all they must, unless they are limited. */
  budget: SearchBudget;
}

/**
 * Lays a table out as a network. A tree of totals always is one, and so is a tree crossed with one list of categories;
 * with two trees or three dimensions there is none in general.
 *
 * @returns `null` when the sums of the table are no network.
 */
export function buildCountNetwork(table: SumTable): CountNetwork | null {
  return buildNetwork(columnsOfTable(table));
}

/** As {@link buildCountNetwork}, of a table in columns. */
export function buildNetwork(columns: CountColumns): CountNetwork | null {
  const size = columns.counts.length;
  const kept = dropImpliedSums(size, columns.sums);
  const ends = kept === null ? null : orientSums(size, kept);
  if (kept === null || ends === null) return null;
  const junctionCount = kept.totals.length + 1;
  const network: CountNetwork = {
    columns,
    ...listAdjacency(ends, junctionCount),
    isHidden: new Uint8Array(size),
    rooms: new Float64Array(2 * size),
    hiddenRooms: new Float64Array(2 * size),
    printedRooms: new Float64Array(2 * size),
    onward: newMarks(junctionCount),
    backward: newMarks(junctionCount),
    budget: new SearchBudget(null),
  };
  for (let cell = 0; cell < size; cell += 1) addCell(network, cell);
  return network;
}

function addCell(network: CountNetwork, cell: number): void {
  const { columns, hiddenRooms, printedRooms } = network;
  const { counts, floors, isLatent, printed } = columns;
  const count = counts[cell] ?? Number.NaN;
  const rise = 2 * cell;
  const fall = rise + 1;
  hiddenRooms[rise] = Number.POSITIVE_INFINITY;
  hiddenRooms[fall] = Math.max(count - (floors[cell] ?? Number.NaN), 0);
  const greatest = printed?.greatest[cell] ?? Number.NaN;
  if (!Number.isNaN(greatest)) {
    printedRooms[rise] = Math.max(greatest - count, 0);
    printedRooms[fall] = Math.max(count - (printed?.least[cell] ?? Number.NaN), 0);
  }
  if (isLatent[cell] === 1 || !Number.isNaN(greatest)) setHidden(network, cell, isLatent[cell] === 1);
}

function newMarks(junctionCount: number): SearchMarks {
  return {
    search: 0,
    seen: new Int32Array(junctionCount),
    cameBy: new Int32Array(junctionCount),
    price: new Float64Array(junctionCount),
    queue: new Int32Array(junctionCount),
    rank: new Int32Array(junctionCount),
    cursor: new Int32Array(junctionCount),
  };
}

/** Hides a count, or prints it; it is not to be shifted. */
export function setHidden(network: CountNetwork, cell: number, isHidden: boolean): void {
  network.isHidden[cell] = isHidden ? 1 : 0;
  settle(network, cell);
  const hasRoom = roomOf(network, 2 * cell) > 0 || roomOf(network, 2 * cell + 1) > 0;
  if (hasRoom) openCell(network, cell);
  else closeCell(network, cell);
}

/** Puts a count back where it is. */
export function settle({ isHidden, rooms, hiddenRooms, printedRooms }: CountNetwork, cell: number): void {
  const given = isHidden[cell] === 1 ? hiddenRooms : printedRooms;
  rooms[2 * cell] = given[2 * cell] ?? 0;
  rooms[2 * cell + 1] = given[2 * cell + 1] ?? 0;
}

/** How far a count is above where it was. */
export function moveOf({ isHidden, rooms, hiddenRooms, printedRooms }: CountNetwork, cell: number): number {
  const given = isHidden[cell] === 1 ? hiddenRooms : printedRooms;
  return (rooms[2 * cell + 1] ?? 0) - (given[2 * cell + 1] ?? 0);
}

/** Moves a count by a finite amount. */
export function pushStep({ rooms }: CountNetwork, step: Step, amount: number): void {
  rooms[step] = (rooms[step] ?? 0) - amount;
  rooms[step ^ 1] = (rooms[step ^ 1] ?? 0) + amount;
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
