import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Where to write the name of a territory or set its symbol, and how large its largest polygon is. */
export interface InteriorPoint {
  readonly longitude: number;
  readonly latitude: number;
  /** Area of the largest polygon in square degrees at the equator: good for ranking, not for measuring. */
  readonly area: number;
}

const SCANLINES = 15;

/**
 * A point well inside the largest polygon of a territory: among the middles of its stretches on 15 parallels, the one
 * farthest from its boundary. Holes are respected. `null` for a geometry without area.
 */
export function findInteriorPoint(geometry: Polygon | MultiPolygon): InteriorPoint | null {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const areas = polygons.map(([outer]) => ringArea(outer ?? []));
  const area = Math.max(0, ...areas);
  const rings = polygons[areas.indexOf(area)];
  if (rings === undefined || area === 0) return null;
  const shrink = Math.cos((latitudeRange(rings[0] ?? []).middle * Math.PI) / 180);
  let best: Position | undefined;
  let farthest = -1;
  for (const candidate of listCandidates(rings)) {
    const distance = distanceToBoundary(candidate, rings, shrink);
    if (distance <= farthest) continue;
    farthest = distance;
    best = candidate;
  }
  const [longitude, latitude] = best ?? [];
  if (longitude === undefined || latitude === undefined) return null;
  return { longitude, latitude, area: area * shrink };
}

function ringArea(ring: readonly Position[]): number {
  let doubled = 0;
  forEachSegment(ring, ([x1, y1], [x2, y2]) => {
    doubled += x1 * y2 - x2 * y1;
  });
  return Math.abs(doubled) / 2;
}

function latitudeRange(ring: readonly Position[]): { lowest: number; highest: number; middle: number } {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const [, y = Number.NaN] of ring) {
    lowest = Math.min(lowest, y);
    highest = Math.max(highest, y);
  }
  return { lowest, highest, middle: (lowest + highest) / 2 };
}

function listCandidates(rings: readonly (readonly Position[])[]): readonly Position[] {
  const { lowest, highest } = latitudeRange(rings[0] ?? []);
  const candidates: Position[] = [];
  for (let line = 1; line <= SCANLINES; line += 1) {
    const latitude = lowest + ((highest - lowest) * line) / (SCANLINES + 1);
    const crossings = listCrossings(rings, latitude);
    for (let rank = 0; rank + 1 < crossings.length; rank += 2)
      candidates.push([((crossings[rank] ?? 0) + (crossings[rank + 1] ?? 0)) / 2, latitude]);
  }
  return candidates;
}

function listCrossings(rings: readonly (readonly Position[])[], latitude: number): readonly number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    forEachSegment(ring, ([x1, y1], [x2, y2]) => {
      if (y1 > latitude !== y2 > latitude) crossings.push(x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1));
    });
  }
  return crossings.sort((left, right) => left - right);
}

function distanceToBoundary(
  [x = Number.NaN, y = Number.NaN]: Position,
  rings: readonly (readonly Position[])[],
  shrink: number,
): number {
  let shortest = Infinity;
  for (const ring of rings) {
    forEachSegment(ring, ([x1, y1], [x2, y2]) => {
      const [ax, bx] = [(x1 - x) * shrink, (x2 - x) * shrink];
      const [ay, by] = [y1 - y, y2 - y];
      const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = lengthSquared === 0 ? 0 : (-ax * (bx - ax) - ay * (by - ay)) / lengthSquared;
      const clamped = Math.min(1, Math.max(0, along));
      shortest = Math.min(shortest, Math.hypot(ax + clamped * (bx - ax), ay + clamped * (by - ay)));
    });
  }
  return shortest;
}

type Point = readonly [x: number, y: number];

function forEachSegment(ring: readonly Position[], visit: (from: Point, to: Point) => void): void {
  for (let rank = 0; rank + 1 < ring.length; rank += 1) {
    const [x1, y1] = ring[rank] ?? [];
    const [x2, y2] = ring[rank + 1] ?? [];
    if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) continue;
    visit([x1, y1], [x2, y2]);
  }
}
