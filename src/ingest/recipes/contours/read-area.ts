import type { Position } from 'geojson';
import { failure, success, type Result } from '@/lib';
import { asObject, objectsAt } from '../../read';
import type { ImportReasonCode } from '../../report/codes';
import type { Area } from './geometry';

/** Why no area could be read from a geometry. */
export type AreaFault = Extract<
  ImportReasonCode,
  'shape-empty' | 'shape-not-an-area' | 'shape-coordinates-invalid'
>;

type AreaReading = Result<Area, AreaFault>;

/**
 * Reads the geometry of a feature in two dimensions: heights and measures are left out.
 *
 * @returns its polygons, those of a collection of nothing else included; or `shape-empty`, `shape-not-an-area`,
 * `shape-coordinates-invalid` (a coordinate is not a finite number).
 */
export function readArea(geometry: unknown): AreaReading {
  const object = asObject(geometry);
  if (object === null) return failure('shape-empty');
  if (object['type'] !== 'GeometryCollection') return readPolygons(object['type'], object['coordinates']);
  const members = objectsAt(object, 'geometries').map((member) => readArea(member));
  const fault = members.find((member) => !member.ok);
  if (fault !== undefined) return fault;
  const area = members.flatMap((member) => (member.ok ? member.value : []));
  return area.length === 0 ? failure('shape-empty') : success(area);
}

function readPolygons(type: unknown, coordinates: unknown): AreaReading {
  if (type !== 'Polygon' && type !== 'MultiPolygon') return failure('shape-not-an-area');
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons)) return failure('shape-coordinates-invalid');
  const area: Area = [];
  for (const polygon of polygons as unknown[]) {
    const rings = readList(polygon, readRing);
    if (rings === null) return failure('shape-coordinates-invalid');
    const drawn = rings.filter((ring) => ring.length > 0);
    if (drawn.length > 0) area.push(drawn);
  }
  return area.length === 0 ? failure('shape-empty') : success(area);
}

function readRing(candidate: unknown): Position[] | null {
  return readList(candidate, readPosition);
}

function readPosition(candidate: unknown): Position | null {
  if (!Array.isArray(candidate)) return null;
  const [x, y] = candidate as unknown[];
  return Number.isFinite(x) && Number.isFinite(y) ? [x as number, y as number] : null;
}

/** Every item of a list read; `null` when it is not a list, or one of them cannot be read. */
function readList<Item>(candidate: unknown, read: (item: unknown) => Item | null): Item[] | null {
  if (!Array.isArray(candidate)) return null;
  const items: Item[] = [];
  for (const one of candidate as unknown[]) {
    const item = read(one);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}
