import type { Polygon, Position } from 'geojson';
import { type Area, type Box, boxesMeet, boxOf, isInside } from './geometry';

/** Vertices of a polygon tried against another: overlaps wider than a few sides are met. */
const SAMPLED_VERTICES = 24;

type PolygonRings = Polygon['coordinates'];

/** How two areas of one territory lie: apart, side by side along a common border, or one over the other. */
export type PartRelation = 'apart' | 'neighbours' | 'overlapping';

/** A polygon that keeps what comparing it needs. */
interface KnownPolygon {
  readonly rings: PolygonRings;
  readonly box: Box;
  vertices?: ReadonlySet<string>;
}

/** The area of one territory, to which parts are added as they come. */
export class GrowingArea {
  private readonly polygons: KnownPolygon[];

  constructor(area: Area) {
    this.polygons = area.map(knownPolygon);
  }

  /** How many polygons there are. */
  get size(): number {
    return this.polygons.length;
  }

  /** The polygons, in the order they came. */
  get area(): Area {
    return this.polygons.map(({ rings }) => rings);
  }

  /** How a part lies beside what is there. */
  relationTo(part: Area): PartRelation {
    let relation: PartRelation = 'apart';
    for (const other of part.map(knownPolygon)) {
      for (const polygon of this.polygons) {
        if (!boxesMeet(polygon.box, other.box)) continue;
        if (overlap(polygon, other) || overlap(other, polygon)) return 'overlapping';
        if (shareSide(polygon, other)) relation = 'neighbours';
      }
    }
    return relation;
  }

  /** Puts a part beside what is there. */
  add(part: Area): void {
    this.polygons.push(...part.map(knownPolygon));
  }
}

function knownPolygon(rings: PolygonRings): KnownPolygon {
  return { rings, box: boxOf([rings]) };
}

/** Whether a vertex of one polygon lies inside the other, or all of them are vertices of the other. */
function overlap(polygon: KnownPolygon, other: KnownPolygon): boolean {
  const known = verticesOf(polygon);
  const outline = other.rings[0] ?? [];
  const own = outline.filter((position) => !known.has(keyOf(position)));
  if (own.length === 0) return true;
  const step = Math.ceil(own.length / SAMPLED_VERTICES);
  return own.some((position, rank) => rank % step === 0 && isInside(position, polygon.rings));
}

function shareSide(first: KnownPolygon, second: KnownPolygon): boolean {
  const known = verticesOf(first);
  return second.rings.some((ring) =>
    ring.some((position, rank) => {
      const before = ring[rank - 1];
      return before !== undefined && known.has(keyOf(before)) && known.has(keyOf(position));
    }),
  );
}

function verticesOf(polygon: KnownPolygon): ReadonlySet<string> {
  polygon.vertices ??= new Set(polygon.rings.flat().map(keyOf));
  return polygon.vertices;
}

function keyOf([x = NaN, y = NaN]: Position): string {
  return `${x} ${y}`;
}
