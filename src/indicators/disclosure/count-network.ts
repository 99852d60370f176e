import { cellsOf, dropImpliedEquations } from './drop-implied-equations';
import type { SumEquation, SumTable, TableCell } from './sum-table';

/** A sum to be kept: what the counts that come in gain, those that go out must gain too. */
export interface Junction {
  readonly arcs: Arc[];
  /** Step by which the last search came here, and the number of that search. */
  cameBy: Step | null;
  search: number;
}

/** Whether a count rises or falls. */
export type Direction = 1 | -1;

/** A count that makes room for another by rising or falling. */
export interface Step {
  readonly arc: Arc;
  readonly direction: Direction;
}

/** A count as a pipe: raising it by one sends one from its tail to its head. */
export interface Arc {
  readonly cell: TableCell;
  /** Rank of the cell in its table. */
  readonly rank: number;
  readonly tail: Junction;
  readonly head: Junction;
  isHidden: boolean;
  /** How far the count a reader may think of is from the true one, while that is being worked out. */
  shift: number;
}

/**
 * The counts of a table as a network: a set of counts the reader may think of is the true one plus a circulation along
 * hidden counts, so bounds are maximum flows (Cox 1995), whole numbers wherever the counts are.
 */
export interface CountNetwork {
  /** One arc for each cell, in the order of the cells. */
  readonly arcs: readonly Arc[];
}

/**
 * Lays a table out as a network. A tree of totals always is one, and so is a tree crossed with one list of categories;
 * with two trees or three dimensions there is none in general.
 *
 * @returns `null` when the sums of the table are no network.
 */
export function buildCountNetwork({ cells, equations }: SumTable): CountNetwork | null {
  const kept = dropImpliedEquations(equations);
  const links = kept === null ? null : orient(linksByCell(cells.length, kept), kept.length);
  if (kept === null || links === null) return null;
  const ground = newJunction();
  const junctions = kept.map(newJunction);
  const junctionOf = (link: Link | undefined) =>
    link === undefined ? ground : (junctions[link.equation] ?? ground);
  const arcs = cells.map((cell, rank): Arc => {
    const tail = junctionOf(links[rank]?.find(({ sign }) => sign < 0));
    const head = junctionOf(links[rank]?.find(({ sign }) => sign > 0));
    return { cell, rank, tail, head, isHidden: cell.isLatent === true, shift: 0 };
  });
  for (const arc of arcs) {
    arc.tail.arcs.push(arc);
    if (arc.head !== arc.tail) arc.head.arcs.push(arc);
  }
  return { arcs };
}

function newJunction(): Junction {
  return { arcs: [], cameBy: null, search: 0 };
}

/** Place of a cell in an equation: −1 where it is the total, 1 where it is a part. */
interface Link {
  readonly equation: number;
  readonly sign: number;
}

function linksByCell(cellCount: number, equations: readonly SumEquation[]): readonly (readonly Link[])[] {
  const links = Array.from({ length: cellCount }, (): Link[] => []);
  equations.forEach((equation, rank) => {
    for (const cell of cellsOf(equation)) {
      links[cell]?.push({ equation: rank, sign: cell === equation.total ? -1 : 1 });
    }
  });
  return links;
}

/** Changes the sign of whole equations so that a cell of two equations comes in one and goes out of the other. */
function orient(
  links: readonly (readonly Link[])[],
  equationCount: number,
): readonly (readonly Link[])[] | null {
  const neighbours = Array.from(
    { length: equationCount },
    (): { equation: number; isOpposite: boolean }[] => [],
  );
  for (const [first, second] of links) {
    if (first === undefined || second === undefined) continue;
    const isOpposite = first.sign === second.sign;
    neighbours[first.equation]?.push({ equation: second.equation, isOpposite });
    neighbours[second.equation]?.push({ equation: first.equation, isOpposite });
  }
  const signs = new Map<number, number>();
  for (let start = 0; start < equationCount; start += 1) {
    if (!signs.has(start) && !spreadSigns(start, signs, neighbours)) return null;
  }
  return links.map((ofCell) =>
    ofCell.map(({ equation, sign }) => ({ equation, sign: sign * (signs.get(equation) ?? 1) })),
  );
}

function spreadSigns(
  start: number,
  signs: Map<number, number>,
  neighbours: readonly (readonly { readonly equation: number; readonly isOpposite: boolean }[])[],
): boolean {
  signs.set(start, 1);
  const reached = [start];
  for (const equation of reached) {
    const own = signs.get(equation) ?? 1;
    for (const next of neighbours[equation] ?? []) {
      const wanted = next.isOpposite ? -own : own;
      const given = signs.get(next.equation);
      if (given !== undefined && given !== wanted) return false;
      if (given !== undefined) continue;
      signs.set(next.equation, wanted);
      reached.push(next.equation);
    }
  }
  return true;
}
