import type { Position } from 'geojson';
import type { ContourMesh } from '@/domain/territory';

const METRES_A_DEGREE = 111_320;
/** Tolerances told to people, in metres. */
const ROUND_METRES = [5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000];
const SHORTEST_RING = 4;

/** A mesh and how far its lines may be from those of the file, in metres; 0 when they are those of the file. */
export interface SimplifiedMesh {
  readonly mesh: ContourMesh;
  readonly toleranceMetres: number;
}

/**
 * Simplifies the lines of a mesh (Douglas and Peucker) by the least round tolerance that leaves no more than a number of
 * positions, or by the last one. Ends of lines stay, so that neighbours keep touching; the lines of a ring that would lose
 * its surface stay as they were.
 */
export function simplifyMesh(mesh: ContourMesh, mostPositions: number): SimplifiedMesh {
  const count = mesh.lines.reduce((sum, line) => sum + line.length, 0);
  if (count <= mostPositions) return { mesh, toleranceMetres: 0 };
  const weights = mesh.lines.map(weighVertices);
  const keptAt = (tolerance: number) =>
    weights.reduce(
      (sum, ofLine) => sum + ofLine.reduce((kept, weight) => kept + Number(weight >= tolerance), 0),
      0,
    );
  const last = ROUND_METRES.at(-1) ?? 0;
  const toleranceMetres = ROUND_METRES.find((tolerance) => keptAt(tolerance) <= mostPositions) ?? last;
  const simplified = mesh.lines.map((line, rank) =>
    line.filter((_, at) => (weights[rank]?.[at] ?? 0) >= toleranceMetres),
  );
  return { mesh: { ...mesh, lines: withRings(mesh, simplified) }, toleranceMetres };
}

/** Puts back the lines of rings that are left without a surface. */
function withRings(
  { lines, shapes }: ContourMesh,
  simplified: Position[][],
): readonly (readonly Position[])[] {
  const kept: (readonly Position[])[] = [...simplified];
  const rings = shapes.flatMap(({ polygons }) => polygons.flat());
  for (const ring of rings) {
    const ranks = ring.map((rank) => (rank < 0 ? ~rank : rank));
    const length = ranks.reduce((sum, rank) => sum + (kept[rank]?.length ?? 0) - 1, 1);
    if (length >= SHORTEST_RING) continue;
    for (const rank of ranks) kept[rank] = lines[rank] ?? [];
  }
  return kept;
}

/**
 * For each vertex of a line, the tolerance in metres up to which it is kept: its distance to the line that would replace
 * it, never more than that of the vertices that part it from the ends.
 */
function weighVertices(line: readonly Position[]): Float64Array {
  const weights = new Float64Array(line.length).fill(Infinity);
  const [, latitude = 0] = line[0] ?? [];
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const points = Float64Array.from(
    line.flatMap(([x = NaN, y = NaN]) => [x * shrink, y]),
    toMetres,
  );
  const stack: (readonly [from: number, to: number, above: number])[] = [[0, line.length - 1, Infinity]];
  for (let span = stack.pop(); span !== undefined; span = stack.pop()) {
    const [from, to, above] = span;
    if (to - from < 2) continue;
    const { at, distance } = farthest(points, from, to);
    const weight = Math.min(distance, above);
    weights[at] = weight;
    stack.push([from, at, weight], [at, to, weight]);
  }
  return weights;
}

function toMetres(degrees: number): number {
  return degrees * METRES_A_DEGREE;
}

function farthest(points: Float64Array, from: number, to: number) {
  const [ax, ay] = [points[2 * from] ?? NaN, points[2 * from + 1] ?? NaN];
  const [dx, dy] = [(points[2 * to] ?? NaN) - ax, (points[2 * to + 1] ?? NaN) - ay];
  const squared = dx * dx + dy * dy;
  let [best, most] = [from + 1, -1];
  for (let at = from + 1; at < to; at += 1) {
    const [x, y] = [(points[2 * at] ?? NaN) - ax, (points[2 * at + 1] ?? NaN) - ay];
    const along = squared === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / squared));
    const distance = (x - along * dx) ** 2 + (y - along * dy) ** 2;
    if (distance > most) [best, most] = [at, distance];
  }
  return { at: best, distance: Math.sqrt(most) };
}
