import type { MultiPolygon, Polygon, Position } from 'geojson';
import { asObject } from '../../read';

/** A geometry that covers an area, always as a list of polygons. */
export type Area = MultiPolygon['coordinates'];

/** Reads the geometry of a feature; `null` when it is not a well-formed polygon or list of polygons. */
export function areaOf(geometry: unknown): Area | null {
  const { type, coordinates } = asObject(geometry) ?? {};
  const polygons: unknown = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  if (!Array.isArray(polygons) || polygons.length === 0) return null;
  return polygons.every(isPolygon) ? polygons : null;
}

/** The simplest geometry that says an area. */
export function geometryOf(area: Area): Polygon | MultiPolygon {
  const [first, ...others] = area;
  return first !== undefined && others.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: area };
}

/** Whether every point of an area can be a longitude and a latitude in degrees. */
export function isInDegrees(area: Area): boolean {
  return area.every((polygon) =>
    polygon.every((ring) => ring.every(([x = 0, y = 0]) => Math.abs(x) <= 180 && Math.abs(y) <= 90)),
  );
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
