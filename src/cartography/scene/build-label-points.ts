import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { ContourCollection } from '@/domain/territory';
import { type Steps, takeAllSteps } from '@/lib';
import { findInteriorPoint, type InteriorPoint } from '../geometry/interior-point';

/** A point inside each territory, by code. */
export type LabelPoints = ReadonlyMap<string, InteriorPoint>;

/** Territories beyond which the best point of each takes too long to find. */
const MANY = 1_000;

/**
 * Finds where to write each territory's name; a contour without area has none. Where there are many, the centre of gravity of
 * the largest polygon is near enough when it is inside.
 */
export function buildLabelPoints(contours: ContourCollection): LabelPoints {
  return takeAllSteps(placeLabels(contours));
}

const placed = new WeakMap<ContourCollection, LabelPoints>();

/** Contours looked at between two steps. */
const CONTOURS_PER_STEP = 64;

/** Finds what {@link buildLabelPoints} does, once for the same contours; may be left on the way. */
export function* placeLabels(contours: ContourCollection): Steps<LabelPoints> {
  const known = placed.get(contours);
  if (known !== undefined) return known;
  const points = new Map<string, InteriorPoint>();
  const isMany = contours.features.length > MANY;
  for (const [rank, { properties, geometry }] of contours.features.entries()) {
    const point = (isMany ? centreOf(geometry) : null) ?? findInteriorPoint(geometry);
    if (point !== null) points.set(properties.code, point);
    if (rank % CONTOURS_PER_STEP === CONTOURS_PER_STEP - 1) yield;
  }
  placed.set(contours, points);
  return points;
}

interface Centre {
  readonly x: number;
  readonly y: number;
  readonly area: number;
}

/** The centre of gravity of the largest polygon, `null` when it lies outside it. */
function centreOf(geometry: Polygon | MultiPolygon): InteriorPoint | null {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let best: (Centre & { readonly rings: readonly Position[][] }) | null = null;
  for (const rings of polygons) {
    const centre = gravityOf(rings[0] ?? []);
    if (centre.area > (best?.area ?? 0)) best = { ...centre, rings };
  }
  if (best === null || !isInside(best, best.rings)) return null;
  return {
    longitude: best.x,
    latitude: best.y,
    area: best.area * Math.cos((best.y * Math.PI) / 180),
  };
}

/** Sums are of positions from the first, small enough to lose no digit. */
function gravityOf(ring: readonly Position[]): Centre {
  const [[x0 = NaN, y0 = NaN] = []] = ring;
  let [doubled, x, y] = [0, 0, 0];
  for (let at = 1; at < ring.length; at += 1) {
    const from = ring[at - 1];
    const to = ring[at];
    const [x1, y1] = [(from?.[0] ?? NaN) - x0, (from?.[1] ?? NaN) - y0];
    const [x2, y2] = [(to?.[0] ?? NaN) - x0, (to?.[1] ?? NaN) - y0];
    const part = x1 * y2 - x2 * y1;
    doubled += part;
    x += (x1 + x2) * part;
    y += (y1 + y2) * part;
  }
  return { x: x0 + x / (3 * doubled), y: y0 + y / (3 * doubled), area: Math.abs(doubled) / 2 };
}

function isInside({ x, y }: Centre, rings: readonly (readonly Position[])[]): boolean {
  let inside = false;
  for (const ring of rings)
    for (let at = 1; at < ring.length; at += 1) {
      const [x1, y1] = [ring[at - 1]?.[0] ?? NaN, ring[at - 1]?.[1] ?? NaN];
      const [x2, y2] = [ring[at]?.[0] ?? NaN, ring[at]?.[1] ?? NaN];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  return inside;
}
