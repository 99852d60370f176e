import earcut from 'earcut';
import type { GeographicPosition, PlanePoint } from '@/cartography/projection';
import type { PackedShapes } from './pack-shapes';

/**
 * Territories cut into triangles once, to be coloured as often as one likes. Positions are metres of the plane east and north
 * of the origin of their block, so that single precision is finer than a centimetre.
 */
export interface Mosaic {
  /** East and north of every corner, in metres from the origin of its block. */
  readonly corners: Float32Array<ArrayBuffer>;
  /** The territory each corner belongs to, by rank among those packed. */
  readonly territories: Uint32Array<ArrayBuffer>;
  /** Corners of triangles, three by three. */
  readonly triangles: Uint32Array<ArrayBuffer>;
  /** Ends of the segments of outlines and holes, two by two. */
  readonly edges: Uint32Array<ArrayBuffer>;
  readonly blocks: readonly MosaicBlock[];
}

/** A part of a mosaic that is drawn at once: polygons that lie near one another. */
export interface MosaicBlock {
  readonly origin: PlanePoint;
  /** What the corners span, in metres from the origin. */
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
  /** Its part of {@link Mosaic.triangles}. */
  readonly triangles: Span;
  /** Its part of {@link Mosaic.edges}. */
  readonly edges: Span;
}

/** Some elements of a table that follow one another. */
export interface Span {
  readonly from: number;
  readonly count: number;
}

/** Side of the square that the polygons of a block start in, in metres of the plane. */
const BLOCK_METRES = 131_072;

/** Corners an outline needs to hold an area. */
const FEWEST_CORNERS = 3;

interface PlanePolygon {
  readonly territory: number;
  /** Outline, then holes: easting and northing of their corners, one after the other. */
  readonly rings: readonly Float64Array[];
}

/** Cuts shapes into triangles. Polygons without an area are left out. */
export function buildMosaic(
  shapes: PackedShapes,
  project: (position: GeographicPosition) => PlanePoint,
): Mosaic {
  const blocks = [...groupByBlock(polygonsOf(shapes, project)).values()];
  const mosaic = {
    corners: new Float32Array(shapes.positions.length),
    territories: new Uint32Array(shapes.positions.length / 2),
    triangles: [] as number[],
    edges: [] as number[],
  };
  let used = 0;
  const layBlock = ({ origin, polygons }: BlockOfPolygons): MosaicBlock => {
    const [triangles, edges, first] = [mosaic.triangles.length, mosaic.edges.length, used];
    for (const polygon of polygons) used = layPolygon(polygon, { origin, mosaic, first: used });
    return {
      origin,
      ...spannedBy(mosaic.corners.subarray(2 * first, 2 * used)),
      triangles: { from: triangles, count: mosaic.triangles.length - triangles },
      edges: { from: edges, count: mosaic.edges.length - edges },
    };
  };
  const laid = blocks.map(layBlock);
  return {
    corners: mosaic.corners.slice(0, 2 * used),
    territories: mosaic.territories.slice(0, used),
    triangles: Uint32Array.from(mosaic.triangles),
    edges: Uint32Array.from(mosaic.edges),
    blocks: laid,
  };
}

function* polygonsOf(
  { positions, ringEnds, polygonEnds, territoryEnds }: PackedShapes,
  project: (position: GeographicPosition) => PlanePoint,
): Generator<PlanePolygon> {
  let [polygon, ring, position] = [0, 0, 0];
  for (const [territory, polygonEnd] of territoryEnds.entries()) {
    for (; polygon < polygonEnd; polygon += 1) {
      const rings: Float64Array[] = [];
      for (; ring < (polygonEnds[polygon] ?? 0); ring += 1) {
        const ringEnd = ringEnds[ring] ?? position;
        rings.push(projectRing(positions.subarray(2 * position, 2 * ringEnd), project));
        position = ringEnd;
      }
      const [outline, ...holes] = rings;
      if (outline !== undefined && hasCorners(outline))
        yield { territory, rings: [outline, ...holes.filter(hasCorners)] };
    }
  }
}

function hasCorners(ring: Float64Array): boolean {
  return ring.length >= 2 * FEWEST_CORNERS;
}

function projectRing(
  ring: Float64Array,
  project: (position: GeographicPosition) => PlanePoint,
): Float64Array {
  const projected = new Float64Array(ring.length);
  for (let at = 0; at < ring.length; at += 2)
    projected.set(project([ring[at] ?? Number.NaN, ring[at + 1] ?? Number.NaN]), at);
  return projected;
}

interface BlockOfPolygons {
  readonly origin: PlanePoint;
  readonly polygons: PlanePolygon[];
}

function groupByBlock(polygons: Iterable<PlanePolygon>): Map<string, BlockOfPolygons> {
  const blocks = new Map<string, BlockOfPolygons>();
  for (const polygon of polygons) {
    const [x = Number.NaN, y = Number.NaN] = polygon.rings[0] ?? [];
    const [column, row] = [Math.floor(x / BLOCK_METRES), Math.floor(y / BLOCK_METRES)];
    const key = `${column} ${row}`;
    const known = blocks.get(key);
    if (known !== undefined) known.polygons.push(polygon);
    else
      blocks.set(key, {
        origin: [(column + 0.5) * BLOCK_METRES, (row + 0.5) * BLOCK_METRES],
        polygons: [polygon],
      });
  }
  return blocks;
}

interface Place {
  readonly origin: PlanePoint;
  readonly mosaic: {
    readonly corners: Float32Array;
    readonly territories: Uint32Array;
    readonly triangles: number[];
    readonly edges: number[];
  };
  /** Corners already laid. */
  readonly first: number;
}

/** Lays a polygon and returns how many corners are laid with it. */
function layPolygon({ territory, rings }: PlanePolygon, { origin, mosaic, first }: Place): number {
  let next = first;
  const holes: number[] = [];
  for (const ring of rings) {
    if (next > first) holes.push(next - first);
    const start = next;
    for (let at = 0; at < ring.length; at += 2, next += 1) {
      mosaic.corners[2 * next] = (ring[at] ?? Number.NaN) - origin[0];
      mosaic.corners[2 * next + 1] = (ring[at + 1] ?? Number.NaN) - origin[1];
      mosaic.edges.push(next, at + 2 < ring.length ? next + 1 : start);
    }
  }
  mosaic.territories.fill(territory, first, next);
  for (const corner of earcut(mosaic.corners.subarray(2 * first, 2 * next), holes))
    mosaic.triangles.push(first + corner);
  return next;
}

function spannedBy(corners: Float32Array) {
  const span = { xMin: Infinity, yMin: Infinity, xMax: -Infinity, yMax: -Infinity };
  for (let at = 0; at < corners.length; at += 2) {
    const [x, y] = [corners[at] ?? Number.NaN, corners[at + 1] ?? Number.NaN];
    span.xMin = Math.min(span.xMin, x);
    span.xMax = Math.max(span.xMax, x);
    span.yMin = Math.min(span.yMin, y);
    span.yMax = Math.max(span.yMax, y);
  }
  return span;
}
