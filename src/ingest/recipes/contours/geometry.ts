import type { MultiPolygon, Polygon, Position } from 'geojson';

/** A geometry that covers an area, always as a list of polygons. */
export type Area = MultiPolygon['coordinates'];

/** A rectangle along the axes. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Degrees as files write them: longitudes may be counted from 0 to 360. */
const DEGREES: Box = { west: -360, south: -90, east: 360, north: 90 };

/** The simplest geometry that says an area. */
export function geometryOf(area: Area): Polygon | MultiPolygon {
  const [first, ...others] = area;
  return first !== undefined && others.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: area };
}

/** The same area, each position turned into another. */
export function mapPositions(area: Area, turn: (position: Position) => Position): Area {
  return area.map((polygon) => polygon.map((ring) => ring.map(turn)));
}

/** How many positions an area is drawn with. */
export function countPositions(area: Area): number {
  let count = 0;
  for (const polygon of area) for (const ring of polygon) count += ring.length;
  return count;
}

/** The smallest box around an area; not finite when a position is not. */
export function boxOf(area: Area): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const polygon of area) {
    for (const ring of polygon) for (const position of ring) stretch(box, position);
  }
  return box;
}

/** Whether a box lies in another. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.west >= outer.west &&
    inner.east <= outer.east &&
    inner.south >= outer.south &&
    inner.north <= outer.north
  );
}

/** Whether two boxes share a point. */
export function boxesMeet(first: Box, second: Box): boolean {
  return (
    first.west <= second.east &&
    second.west <= first.east &&
    first.south <= second.north &&
    second.south <= first.north
  );
}

/** Whether every point of an area can be a longitude and a latitude in degrees. */
export function isInDegrees(area: Area): boolean {
  return isWithin(boxOf(area), DEGREES);
}

/** Whether a point is inside an area, by the parity of the sides a ray crosses; on a side, either answer. */
export function isInside([x = NaN, y = NaN]: Position, polygon: Polygon['coordinates']): boolean {
  let inside = false;
  for (const ring of polygon) {
    for (let rank = 1; rank < ring.length; rank += 1) {
      const [x1 = NaN, y1 = NaN] = ring[rank - 1] ?? [];
      const [x2 = NaN, y2 = NaN] = ring[rank] ?? [];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}

function stretch(
  box: { west: number; south: number; east: number; north: number },
  [x = NaN, y = NaN]: Position,
): void {
  box.west = Math.min(box.west, x);
  box.east = Math.max(box.east, x);
  box.south = Math.min(box.south, y);
  box.north = Math.max(box.north, y);
}
