import type { MultiPolygon, Polygon, Position } from 'geojson';
import { asObject, objectsAt } from '../../read';

/** A geometry that covers an area, always as a list of polygons. */
export type Area = MultiPolygon['coordinates'];

/** A rectangle along the axes. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const WHOLE_EARTH: Box = { west: -180, south: -90, east: 180, north: 90 };

/**
 * Reads the geometry of a feature; `null` when it is not a well-formed polygon, list of polygons, or collection of
 * nothing else.
 */
export function areaOf(geometry: unknown): Area | null {
  const object = asObject(geometry);
  if (object?.['type'] !== 'GeometryCollection') return polygonsOf(object);
  const members = objectsAt(object, 'geometries').map(polygonsOf);
  const areas = members.filter((member) => member !== null);
  return areas.length > 0 && areas.length === members.length ? areas.flat() : null;
}

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

/** The smallest box around an area; not finite when a position is not. */
export function boxOf(area: Area): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x = NaN, y = NaN] of area.flat(2)) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
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

/** Whether every point of an area can be a longitude and a latitude in degrees. */
export function isInDegrees(area: Area): boolean {
  return isWithin(boxOf(area), WHOLE_EARTH);
}

function polygonsOf(geometry: unknown): Area | null {
  const { type, coordinates } = asObject(geometry) ?? {};
  const polygons: unknown = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  if (!Array.isArray(polygons) || polygons.length === 0) return null;
  return polygons.every(isPolygon) ? polygons : null;
}

function isPolygon(candidate: unknown): candidate is Position[][] {
  return Array.isArray(candidate) && candidate.length > 0 && candidate.every(isRing);
}

function isRing(candidate: unknown): candidate is Position[] {
  return Array.isArray(candidate) && candidate.length >= 4 && candidate.every(isPosition);
}

function isPosition(candidate: unknown): candidate is Position {
  return (
    Array.isArray(candidate) &&
    candidate.length >= 2 &&
    candidate.every((coordinate) => typeof coordinate === 'number' && Number.isFinite(coordinate))
  );
}
