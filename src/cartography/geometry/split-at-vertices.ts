import type { Position } from 'geojson';
import { pairKey } from './pair-key';

interface Insertion {
  readonly vertex: Position;
  /** How far along the segment, 0 to 1. */
  readonly share: number;
}

type Cells = ReadonlyMap<number, readonly Position[]>;

/**
 * Makes lines that follow one another share their vertices: where a vertex of any line lies on a segment, at most
 * `tolerance` away, the segment passes through it. Given vertices stay where they are, the same objects.
 *
 * @param lines - a vertex several lines have is one and the same object.
 * @param tolerance - in the unit of the coordinates; smaller than the distance between any two distinct vertices.
 */
export function splitAtVertices(
  lines: readonly (readonly Position[])[],
  tolerance: number,
): readonly (readonly Position[])[] {
  const cellSize = Math.max(meanExtent(lines), 2 * tolerance, Number.MIN_VALUE);
  const cells = groupByCell(lines.flat(), cellSize);
  return lines.map((line) =>
    line.flatMap((to, rank) => {
      const from = line[rank - 1];
      if (from === undefined) return [to];
      const near = verticesAround([from, to], cells, { cellSize, tolerance });
      return [...insertionsOn([from, to], near, tolerance), to];
    }),
  );
}

function insertionsOn(
  [from, to]: readonly [Position, Position],
  near: readonly Position[],
  tolerance: number,
): readonly Position[] {
  const [alongX, alongY] = [xOf(to) - xOf(from), yOf(to) - yOf(from)];
  const length = Math.hypot(alongX, alongY);
  const insertions: Insertion[] = [];
  for (const vertex of near) {
    const [x, y] = [xOf(vertex) - xOf(from), yOf(vertex) - yOf(from)];
    const share = (x * alongX + y * alongY) / (length * length);
    const distance = Math.abs(x * alongY - y * alongX) / length;
    if (vertex !== from && vertex !== to && share > 0 && share < 1 && distance <= tolerance)
      insertions.push({ vertex, share });
  }
  return insertions.sort((left, right) => left.share - right.share).map(({ vertex }) => vertex);
}

function groupByCell(vertices: readonly Position[], cellSize: number): Cells {
  const cells = new Map<number, Position[]>();
  for (const vertex of new Set(vertices)) {
    const key = pairKey(Math.floor(xOf(vertex) / cellSize), Math.floor(yOf(vertex) / cellSize));
    const known = cells.get(key);
    if (known === undefined) cells.set(key, [vertex]);
    else known.push(vertex);
  }
  return cells;
}

function verticesAround(
  [from, to]: readonly [Position, Position],
  cells: Cells,
  { cellSize, tolerance }: { readonly cellSize: number; readonly tolerance: number },
): readonly Position[] {
  const cellOf = (coordinate: number) => Math.floor(coordinate / cellSize);
  const west = cellOf(Math.min(xOf(from), xOf(to)) - tolerance);
  const east = cellOf(Math.max(xOf(from), xOf(to)) + tolerance);
  const south = cellOf(Math.min(yOf(from), yOf(to)) - tolerance);
  const north = cellOf(Math.max(yOf(from), yOf(to)) + tolerance);
  const vertices: Position[] = [];
  for (let column = west; column <= east; column += 1)
    for (let row = south; row <= north; row += 1) vertices.push(...(cells.get(pairKey(column, row)) ?? []));
  return vertices;
}

function meanExtent(lines: readonly (readonly Position[])[]): number {
  let [total, segments] = [0, 0];
  for (const line of lines)
    for (let rank = 1; rank < line.length; rank += 1) {
      const [from, to] = [line[rank - 1] ?? [], line[rank] ?? []];
      total += Math.max(Math.abs(xOf(to) - xOf(from)), Math.abs(yOf(to) - yOf(from)));
      segments += 1;
    }
  return segments === 0 ? 0 : total / segments;
}

function xOf([x = Number.NaN]: Position): number {
  return x;
}

function yOf([, y = Number.NaN]: Position): number {
  return y;
}
