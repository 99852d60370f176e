import type { Position } from 'geojson';
import type { ContourCollection } from '@/domain/territory';
import type { Steps } from '@/lib';

/**
 * Shapes as flat tables, which go to a worker without being copied. Rings are not closed: their first position is not
 * repeated at the end.
 */
export interface PackedShapes {
  /** Longitude and latitude of every position, in degrees. */
  readonly positions: Float64Array<ArrayBuffer>;
  /** For each ring, how many positions there are up to its end. */
  readonly ringEnds: Uint32Array<ArrayBuffer>;
  /** For each polygon, how many rings there are up to its end. The first ring of a polygon is its outline. */
  readonly polygonEnds: Uint32Array<ArrayBuffer>;
  /** For each territory, how many polygons there are up to its end. */
  readonly territoryEnds: Uint32Array<ArrayBuffer>;
}

/** Territories packed before the page may answer. */
const TERRITORIES_A_STEP = 500;

type Polygons = readonly (readonly Position[][])[];

/** Packs contours, in their order. */
export function* packShapes({ features }: ContourCollection): Steps<PackedShapes> {
  const shapes = features.map(({ geometry }): Polygons =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  const packed = yield* makeRoom(shapes);
  const at = { position: 0, ring: 0, polygon: 0 };
  for (const [territory, polygons] of shapes.entries()) {
    if (territory % TERRITORIES_A_STEP === 0) yield;
    for (const rings of polygons) {
      for (const ring of rings) at.position = packRing(ring, packed.positions, at.position);
      for (const ring of rings) {
        const before = packed.ringEnds[at.ring - 1] ?? 0;
        packed.ringEnds[at.ring] = before + openLength(ring);
        at.ring += 1;
      }
      packed.polygonEnds[at.polygon] = at.ring;
      at.polygon += 1;
    }
    packed.territoryEnds[territory] = at.polygon;
  }
  return packed;
}

function* makeRoom(shapes: readonly Polygons[]): Steps<PackedShapes> {
  const room = { positions: 0, rings: 0, polygons: 0 };
  for (const [territory, polygons] of shapes.entries()) {
    if (territory % TERRITORIES_A_STEP === 0) yield;
    room.polygons += polygons.length;
    for (const rings of polygons) {
      room.rings += rings.length;
      for (const ring of rings) room.positions += openLength(ring);
    }
  }
  return {
    positions: new Float64Array(2 * room.positions),
    ringEnds: new Uint32Array(room.rings),
    polygonEnds: new Uint32Array(room.polygons),
    territoryEnds: new Uint32Array(shapes.length),
  };
}

function packRing(ring: readonly Position[], positions: Float64Array, from: number): number {
  const length = openLength(ring);
  for (let rank = 0; rank < length; rank += 1) {
    positions[2 * (from + rank)] = ring[rank]?.[0] ?? Number.NaN;
    positions[2 * (from + rank) + 1] = ring[rank]?.[1] ?? Number.NaN;
  }
  return from + length;
}

/** Positions of a ring but for the last when it closes it. */
function openLength(ring: readonly Position[]): number {
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed ? ring.length - 1 : ring.length;
}
