import type { MultiPolygon, Polygon, Position } from 'geojson';

/** A rectangle in degrees. */
export interface Rectangle {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface HalfPlane {
  /** Positive inside. */
  readonly depthOf: (point: Position) => number;
}

/**
 * The part of a shape inside a rectangle (Sutherland and Hodgman, 1974, one side at a time). Parts that were joined
 * outside stay joined along the side of the rectangle.
 *
 * @returns `null` when nothing is inside.
 */
export function clipToRectangle(shape: Polygon | MultiPolygon, rectangle: Rectangle): MultiPolygon | null {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const clipped = polygons.flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) => clipRing(ring, rectangle));
    if (outer === undefined || outer.length === 0) return [];
    return [[outer, ...holes.filter((hole) => hole.length > 0)]];
  });
  return clipped.length === 0 ? null : { type: 'MultiPolygon', coordinates: clipped };
}

function clipRing(ring: readonly Position[], { west, south, east, north }: Rectangle): Position[] {
  const sides: readonly HalfPlane[] = [
    { depthOf: (point) => longitudeOf(point) - west },
    { depthOf: (point) => east - longitudeOf(point) },
    { depthOf: (point) => latitudeOf(point) - south },
    { depthOf: (point) => north - latitudeOf(point) },
  ];
  let open = ring.slice(0, -1);
  for (const side of sides) open = clipToSide(open, side);
  const [first] = open;
  return first === undefined || open.length < 3 ? [] : [...open, first];
}

function clipToSide(open: readonly Position[], { depthOf }: HalfPlane): Position[] {
  return open.flatMap((point, position) => {
    const previous = open.at(position - 1) ?? point;
    const depth = depthOf(point);
    const previousDepth = depthOf(previous);
    const crosses = depth >= 0 !== previousDepth >= 0;
    const kept: Position[] = crosses
      ? [between(previous, point, previousDepth / (previousDepth - depth))]
      : [];
    return depth >= 0 ? [...kept, point] : kept;
  });
}

function between(from: Position, to: Position, share: number): Position {
  return [
    longitudeOf(from) + share * (longitudeOf(to) - longitudeOf(from)),
    latitudeOf(from) + share * (latitudeOf(to) - latitudeOf(from)),
  ];
}

function longitudeOf([longitude]: Position): number {
  return longitude ?? Number.NaN;
}

function latitudeOf([, latitude]: Position): number {
  return latitude ?? Number.NaN;
}
