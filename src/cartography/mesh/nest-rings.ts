import type { Position } from 'geojson';

/** A closed ring: its last position is its first. */
export type Ring = Position[];

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface MeasuredRing {
  readonly ring: Ring;
  readonly area: number;
  readonly box: Box;
  /** Rings around it, the smallest first. */
  readonly around: MeasuredRing[];
  readonly holes: Ring[];
}

/**
 * Sorts rings that do not cross into polygons: a ring inside an odd number of others is a hole of the smallest of those
 * around it, any other is the contour of a polygon of its own.
 */
export function nestRings(rings: readonly Ring[]): Ring[][] {
  const [only, ...more] = rings;
  if (only !== undefined && more.length === 0) return [[only]];
  const measured = rings
    .map((ring): MeasuredRing => ({ ring, area: areaOf(ring), box: boxOf(ring), around: [], holes: [] }))
    .sort((left, right) => left.area - right.area);
  measured.forEach((inner, rank) => {
    for (const outer of measured.slice(rank + 1))
      if (isWithin(inner.box, outer.box) && isInside(inner.ring, outer.ring)) inner.around.push(outer);
    if (inner.around.length % 2 === 1) inner.around[0]?.holes.push(inner.ring);
  });
  return measured
    .filter(({ around }) => around.length % 2 === 0)
    .reverse()
    .map(({ ring, holes }) => [ring, ...holes]);
}

function areaOf(ring: Ring): number {
  let doubled = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [x1 = NaN, y1 = NaN] = ring[at - 1] ?? [];
    const [x2 = NaN, y2 = NaN] = ring[at] ?? [];
    doubled += x1 * y2 - x2 * y1;
  }
  return Math.abs(doubled);
}

function boxOf(ring: Ring): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x = NaN, y = NaN] of ring) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return box;
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.west >= outer.west &&
    inner.east <= outer.east &&
    inner.south >= outer.south &&
    inner.north <= outer.north
  );
}

/** Whether a ring is in another, told from the middle of its first side: the two may share a vertex. */
function isInside(inner: Ring, outer: Ring): boolean {
  const [[x1 = NaN, y1 = NaN] = [], [x2 = NaN, y2 = NaN] = []] = inner;
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  let inside = false;
  for (let at = 1; at < outer.length; at += 1) {
    const [fromX = NaN, fromY = NaN] = outer[at - 1] ?? [];
    const [toX = NaN, toY = NaN] = outer[at] ?? [];
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside;
  }
  return inside;
}
