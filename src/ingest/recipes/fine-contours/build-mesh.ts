import type { Position } from 'geojson';
import type { ContourMesh, MeshShape, RingOfLines } from '@/domain/territory';
import type { Area } from '../contours/geometry';

/** Vertices are put on a grid of about a metre: neighbours written to different decimals meet again. */
const PER_DEGREE = 1e5;
const LATITUDES = 2 ** 25;
const RANKS = 2 ** 26;
const NONE = -1;

/** A territory and its polygons in degrees. */
export interface CodedShape {
  readonly code: string;
  readonly area: Area;
}

/** A ring as ranks of vertices, not closed: the last is not the first. */
type Ring = Int32Array;

/**
 * Cuts the borders of territories into lines that neighbours share. A line ends where three borders meet, or where a border
 * starts or stops being shared; a ring that meets nothing is one closed line. Rings too small for the grid are left out, and
 * so is a territory that has no other.
 */
export function buildMesh(shapes: readonly CodedShape[]): ContourMesh {
  const vertices = new Vertices();
  const onGrid = shapes.map(({ code, area }) => ({
    code,
    polygons: area.flatMap((polygon) => {
      const rings = polygon.map((ring) => vertices.ringOf(ring));
      const [outer] = rings;
      return outer === undefined || outer.length < 3 ? [] : [rings.filter(({ length }) => length >= 3)];
    }),
  }));
  const junctions = findJunctions(
    onGrid.flatMap(({ polygons }) => polygons.flat()),
    vertices.count,
  );
  const lines = new SharedLines(junctions);
  const cut = onGrid.flatMap(({ code, polygons }): readonly MeshShape[] =>
    polygons.length === 0
      ? []
      : [{ code, polygons: polygons.map((rings) => rings.map((ring) => lines.cut(ring))) }],
  );
  return { lines: lines.all.map((line) => Array.from(line, (rank) => vertices.at(rank))), shapes: cut };
}

/** The vertices of a file, each once. */
class Vertices {
  private readonly ranks = new Map<number, number>();
  private readonly positions: Position[] = [];

  get count(): number {
    return this.positions.length;
  }

  at(rank: number): Position {
    return this.positions[rank] ?? [];
  }

  /** The vertices of a closed ring; one repeated in a row stands once. */
  ringOf(ring: readonly Position[]): Ring {
    const ranks: number[] = [];
    for (const position of ring) {
      const rank = this.rankOf(position);
      if (rank !== ranks.at(-1)) ranks.push(rank);
    }
    if (ranks.length > 1 && ranks[0] === ranks.at(-1)) ranks.pop();
    return Int32Array.from(ranks);
  }

  private rankOf([x = Number.NaN, y = Number.NaN]: Position): number {
    const [column, row] = [Math.round(x * PER_DEGREE), Math.round(y * PER_DEGREE)];
    const key = column * LATITUDES + row;
    const known = this.ranks.get(key);
    if (known !== undefined) return known;
    const rank = this.positions.length;
    this.ranks.set(key, rank);
    this.positions.push([column / PER_DEGREE, row / PER_DEGREE]);
    return rank;
  }
}

/** For each vertex, 1 where the borders that pass do not all come from and go to the same two vertices. */
function findJunctions(rings: readonly Ring[], count: number): Uint8Array {
  const [low, high] = [new Int32Array(count).fill(NONE), new Int32Array(count).fill(NONE)];
  const isJunction = new Uint8Array(count);
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 1) {
      const vertex = ring[at] ?? NONE;
      const before = ring[at === 0 ? ring.length - 1 : at - 1] ?? NONE;
      const after = ring[at === ring.length - 1 ? 0 : at + 1] ?? NONE;
      const [least, most] = before < after ? [before, after] : [after, before];
      if (low[vertex] === NONE) {
        low[vertex] = least;
        high[vertex] = most;
      } else if (low[vertex] !== least || high[vertex] !== most) isJunction[vertex] = 1;
    }
  }
  return isJunction;
}

/** Lines met so far. Between two junctions a line is known by its first side, in either direction. */
class SharedLines {
  readonly all: Int32Array[] = [];
  private readonly known = new Map<number, number>();

  constructor(private readonly isJunction: Uint8Array) {}

  cut(ring: Ring): RingOfLines {
    const from = this.startOf(ring);
    const line: number[] = [];
    const lines: number[] = [];
    for (let step = 0; step <= ring.length; step += 1) {
      const vertex = ring[(from + step) % ring.length] ?? NONE;
      line.push(vertex);
      const isEnd = step === ring.length || (step > 0 && this.isJunction[vertex] === 1);
      if (!isEnd) continue;
      lines.push(this.rankOf(line));
      line.length = 0;
      line.push(vertex);
    }
    return lines;
  }

  /** The first junction of a ring; where it has none, the same vertex whoever follows it. */
  private startOf(ring: Ring): number {
    const junction = ring.findIndex((vertex) => this.isJunction[vertex] === 1);
    if (junction >= 0) return junction;
    let least = 0;
    for (let at = 1; at < ring.length; at += 1) if ((ring[at] ?? 0) < (ring[least] ?? 0)) least = at;
    return least;
  }

  private rankOf(line: readonly number[]): number {
    const [first = NONE, second = NONE] = line;
    const known = this.known.get(first * RANKS + second);
    if (known !== undefined) return known;
    const rank = this.all.length;
    this.all.push(Int32Array.from(line));
    this.known.set((line.at(-1) ?? NONE) * RANKS + (line.at(-2) ?? NONE), ~rank);
    this.known.set(first * RANKS + second, rank);
    return rank;
  }
}
