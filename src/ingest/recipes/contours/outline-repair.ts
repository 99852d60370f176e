import type { Polygon, Position } from 'geojson';
import type { ImportReasonCode } from '../../report/codes';
import { type Area, isInside } from './geometry';

const SHORTEST_RING = 4;

type PolygonRings = Polygon['coordinates'];

/** An area whose outlines follow the rules, and the remarks its repair calls for. */
export interface RepairedArea {
  readonly area: Area;
  readonly remarks: readonly ImportReasonCode[];
}

/**
 * Repairs what can be without moving a border: vertices repeated in a row, spikes (a side followed back), rings left
 * open, rings without a surface (`shape-outline-repaired`); holes that turn the same way as their contour or lie
 * outside it, which then are contours of their own (`shape-rings-repaired`).
 *
 * @returns the area, empty when none of its rings has a surface.
 */
export function repairOutlines(area: Area): RepairedArea {
  const cleaned = area.map(cleanPolygon);
  const isCleaned = cleaned.some(({ changed }) => changed);
  const ordered = cleaned.map(({ rings }) => orderRings(rings));
  const isOrdered = ordered.some(({ changed }) => changed);
  const remarks: ImportReasonCode[] = [];
  if (isCleaned) remarks.push('shape-outline-repaired');
  if (isOrdered) remarks.push('shape-rings-repaired');
  return { area: ordered.flatMap(({ polygons }) => polygons), remarks };
}

function cleanPolygon(polygon: PolygonRings): { readonly rings: PolygonRings; readonly changed: boolean } {
  const rings = polygon.map(cleanRing);
  const changed = rings.some((ring, rank) => ring !== polygon[rank]);
  const [outer = [], ...holes] = rings.map((ring) => (ring.length < SHORTEST_RING ? [] : ring));
  const kept = outer.length === 0 ? [] : [outer, ...holes.filter((hole) => hole.length > 0)];
  return { rings: kept, changed: changed || kept.length < polygon.length };
}

/** The same ring when nothing had to be repaired. */
function cleanRing(ring: Position[]): Position[] {
  const path: Position[] = [];
  for (const position of ring) {
    if (isSame(path.at(-1), position)) continue;
    if (path.length > 1 && isSame(path.at(-2), position)) path.pop();
    else path.push(position);
  }
  const open = withoutClosing(path);
  const [first] = open;
  if (first === undefined) return [];
  const closed = [...open, first];
  const isUnchanged =
    closed.length === ring.length && closed.every((position, rank) => isSame(position, ring[rank]));
  return isUnchanged ? ring : closed;
}

/** A ring opened: without its closing position, nor the spikes that go over it. */
function withoutClosing(ring: readonly Position[]): Position[] {
  let [from, to] = [0, ring.length - 1];
  while (to > from) {
    if (isSame(ring[from], ring[to])) to -= 1;
    else if (to - from > 1 && isSame(ring[from + 1], ring[to])) from += 1;
    else if (to - from > 1 && isSame(ring[from], ring[to - 1])) to -= 1;
    else break;
  }
  return ring.slice(from, to + 1);
}

function orderRings([outer, ...holes]: PolygonRings): {
  readonly polygons: Area;
  readonly changed: boolean;
} {
  if (outer === undefined) return { polygons: [], changed: false };
  const turnsLeft = signedArea(outer) > 0;
  const inner: Position[][] = [];
  const apart: Area = [];
  let changed = false;
  for (const hole of holes) {
    const lies = hole.some((position) => isInside(position, [outer]));
    const isTurned = signedArea(hole) > 0 !== turnsLeft;
    changed ||= !lies || !isTurned;
    if (!lies) apart.push([hole]);
    else inner.push(isTurned ? hole : hole.toReversed());
  }
  return { polygons: [[outer, ...inner], ...apart], changed };
}

/** Twice the surface of a ring, positive when it turns left; measured from its first position, to keep the digits. */
function signedArea(ring: readonly Position[]): number {
  const [originX = NaN, originY = NaN] = ring[0] ?? [];
  let sum = 0;
  for (let rank = 1; rank < ring.length; rank += 1) {
    const [x1 = NaN, y1 = NaN] = ring[rank - 1] ?? [];
    const [x2 = NaN, y2 = NaN] = ring[rank] ?? [];
    sum += (x1 - originX) * (y2 - originY) - (x2 - originX) * (y1 - originY);
  }
  return sum;
}

function isSame(first: Position | undefined, second: Position | undefined): boolean {
  return first !== undefined && first[0] === second?.[0] && first[1] === second?.[1];
}
