import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Where to write the name of a territory or set its symbol, and how large its largest polygon is. */
export interface InteriorPoint {
  readonly longitude: number;
  readonly latitude: number;
  /** Area of the largest polygon in square degrees of latitude: good for ranking, not for measuring. */
  readonly area: number;
}

/** Ends of the segments of a polygon, four numbers a segment: x1, y1, x2, y2. */
type Segments = Float64Array;

interface Candidate {
  readonly x: number;
  readonly y: number;
  /** Length of the stretch of parallel it is the middle of. */
  readonly width: number;
}

const SCANLINES = 15;

/**
 * A point well inside the largest polygon of a territory: among the middles of its stretches on 15 parallels, the one
 * farthest from its boundary. Holes are respected. `null` for a geometry without area.
 */
export function findInteriorPoint(geometry: Polygon | MultiPolygon): InteriorPoint | null {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const areas = polygons.map(([outer]) => areaOf(flatten([outer ?? []], 1)));
  const largest = Math.max(0, ...areas);
  const rings = polygons[areas.indexOf(largest)];
  if (rings === undefined || largest === 0) return null;
  const [south, north] = latitudesOf(rings);
  const shrink = Math.cos(((south + north) * Math.PI) / 360);
  const best = farthestInside(flatten(rings, shrink), south, north);
  return best === null ? null : { longitude: best.x / shrink, latitude: best.y, area: largest * shrink };
}

/** Flattens rings, longitudes multiplied by `shrink` so that a degree is as long on both axes. */
function flatten(rings: readonly (readonly Position[])[], shrink: number): Segments {
  const numbers: number[] = [];
  for (const ring of rings) {
    ring.slice(1).forEach(([x2 = Number.NaN, y2 = Number.NaN], rank) => {
      const [x1 = Number.NaN, y1 = Number.NaN] = ring[rank] ?? [];
      numbers.push(x1 * shrink, y1, x2 * shrink, y2);
    });
  }
  return Float64Array.from(numbers);
}

function areaOf(ring: Segments): number {
  let doubled = 0;
  for (let at = 0; at < ring.length; at += 4) {
    const x1 = ring[at] ?? Number.NaN;
    const y1 = ring[at + 1] ?? Number.NaN;
    const x2 = ring[at + 2] ?? Number.NaN;
    const y2 = ring[at + 3] ?? Number.NaN;
    doubled += x1 * y2 - x2 * y1;
  }
  return Math.abs(doubled) / 2;
}

function latitudesOf([outer = []]: readonly (readonly Position[])[]): readonly [
  south: number,
  north: number,
] {
  const latitudes = outer.map(([, latitude = Number.NaN]) => latitude);
  return [
    latitudes.reduce((lowest, latitude) => Math.min(lowest, latitude), Infinity),
    latitudes.reduce((highest, latitude) => Math.max(highest, latitude), -Infinity),
  ];
}

function farthestInside(segments: Segments, south: number, north: number): Candidate | null {
  const candidates: Candidate[] = [];
  for (let line = 1; line <= SCANLINES; line += 1)
    candidates.push(...listStretches(segments, south + ((north - south) * line) / (SCANLINES + 1)));
  candidates.sort((left, right) => right.width - left.width);
  let best: Candidate | null = null;
  let farthest = -1;
  for (const candidate of candidates) {
    const distance = squaredDistance(candidate, segments, farthest);
    if (distance <= farthest) continue;
    farthest = distance;
    best = candidate;
  }
  return best;
}

function listStretches(segments: Segments, y: number): readonly Candidate[] {
  const crossings: number[] = [];
  for (let at = 0; at < segments.length; at += 4) {
    const y1 = segments[at + 1] ?? Number.NaN;
    const y2 = segments[at + 3] ?? Number.NaN;
    if (y1 > y === y2 > y) continue;
    const x1 = segments[at] ?? Number.NaN;
    const x2 = segments[at + 2] ?? Number.NaN;
    crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  }
  crossings.sort((left, right) => left - right);
  return crossings.flatMap((west, rank) => {
    const east = crossings[rank + 1];
    return rank % 2 === 1 || east === undefined ? [] : [{ x: (west + east) / 2, y, width: east - west }];
  });
}

/** Squared distance to the nearest segment; stops early, at no more than `floor`, once it cannot be above it. */
function squaredDistance({ x, y }: Candidate, segments: Segments, floor: number): number {
  let shortest = Infinity;
  for (let at = 0; at < segments.length && shortest > floor; at += 4) {
    const ax = (segments[at] ?? Number.NaN) - x;
    const ay = (segments[at + 1] ?? Number.NaN) - y;
    const dx = (segments[at + 2] ?? Number.NaN) - x - ax;
    const dy = (segments[at + 3] ?? Number.NaN) - y - ay;
    const lengthSquared = dx * dx + dy * dy;
    const along = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / lengthSquared));
    const nearX = ax + along * dx;
    const nearY = ay + along * dy;
    shortest = Math.min(shortest, nearX * nearX + nearY * nearY);
  }
  return shortest;
}
