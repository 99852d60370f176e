import type { Position } from 'geojson';
import type { ContourMesh, MeshShape, RingOfLines } from '@/domain/territory';
import type { Steps } from '@/lib';

/** A point in WGS84 degrees. */
export interface CentrePoint {
  readonly longitude: number;
  readonly latitude: number;
}

/** Twice the area of a ring and its first moments, all about the first point of the ring. */
interface Moments {
  readonly area: number;
  readonly centre: CentrePoint;
}

/** Shapes looked at between two steps. */
const SHAPES_A_STEP = 100;

/**
 * The centre of mass of the largest polygon of each shape, holes aside, in the plane of longitudes and latitudes: over a
 * commune, a few metres from the one on the sphere. A shape without area has none.
 */
export function* contourCentres({ lines, shapes }: ContourMesh): Steps<ReadonlyMap<string, CentrePoint>> {
  const centres = new Map<string, CentrePoint>();
  for (const [rank, shape] of shapes.entries()) {
    const centre = centreOf(shape, lines);
    if (centre !== null) centres.set(shape.code, centre);
    if (rank % SHAPES_A_STEP === 0) yield;
  }
  return centres;
}

function centreOf({ polygons }: MeshShape, lines: ContourMesh['lines']): CentrePoint | null {
  let largest: Moments | null = null;
  for (const [outer] of polygons) {
    const moments = outer === undefined ? null : momentsOf(outer, lines);
    if (moments !== null && moments.area > (largest?.area ?? 0)) largest = moments;
  }
  return largest?.centre ?? null;
}

function momentsOf(ring: RingOfLines, lines: ContourMesh['lines']): Moments | null {
  const points = ring.flatMap((line) => pointsOf(line, lines));
  const [[originX = Number.NaN, originY = Number.NaN] = []] = points;
  let [area, sumX, sumY] = [0, 0, 0];
  points.forEach(([x = Number.NaN, y = Number.NaN], rank) => {
    const [nextX = Number.NaN, nextY = Number.NaN] = points[(rank + 1) % points.length] ?? [];
    const cross = (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
    area += cross;
    sumX += (x + nextX - 2 * originX) * cross;
    sumY += (y + nextY - 2 * originY) * cross;
  });
  if (!(Math.abs(area) > 0)) return null;
  const centre = { longitude: originX + sumX / (3 * area), latitude: originY + sumY / (3 * area) };
  return { area: Math.abs(area), centre };
}

/** The points of a line as a ring follows it. */
function pointsOf(line: number, lines: ContourMesh['lines']): readonly Position[] {
  return line >= 0 ? (lines[line] ?? []) : (lines[~line] ?? []).toReversed();
}
