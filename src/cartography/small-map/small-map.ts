import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { ContourCollection } from '@/domain/territory';
import { memoizeEach } from '@/lib';
import { enlargeContours } from '../enlargement';
import {
  COMPOSITE_EXTENT,
  type Inset,
  insetExtent,
  INSETS,
  PARIS,
  type PlaneExtent,
  type PlanePoint,
  projectComposite,
} from '../projection';

/** The outline of a territory, ready to be filled. */
export interface SmallShape {
  readonly code: string;
  readonly name: string;
  /** SVG path data, in pixels of the map. */
  readonly path: string;
}

/** A map of France a few centimetres wide: outlines thinned to what such a size can show. */
export interface SmallMap {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly SmallShape[];
  /** Frames of the cartouches, as path data. */
  readonly frames: string;
}

/** What a small map is of. */
interface SmallMapGround {
  /** What it holds. */
  readonly extent?: PlaneExtent;
  /** Whether it has the cartouche of Paris. */
  readonly isEnlarged?: boolean;
}

type Place = (point: PlanePoint) => readonly [x: number, y: number];

/** Points nearer the last one kept are left out: half a pixel shows on no screen. */
const CLOSEST_PX = 0.6;
/** A ring that a pixel would hold is not drawn, unless its territory has no other. */
const SMALLEST_PX = 1;

/**
 * Draws the outlines of a level at a width, in the composite projection of the large map.
 *
 * The whole of France with its cartouches, without that of Paris, unless told otherwise.
 */
export function buildSmallMap(
  contours: ContourCollection,
  width: number,
  { extent = COMPOSITE_EXTENT, isEnlarged = false }: SmallMapGround = {},
): SmallMap {
  const { xMin, xMax, yMin, yMax } = extent;
  const scale = width / (xMax - xMin);
  const place: Place = ([x, y]) => [(x - xMin) * scale, (yMax - y) * scale];
  return {
    width,
    height: Math.ceil((yMax - yMin) * scale),
    shapes: (isEnlarged ? enlargeContours(contours) : contours).features.map(({ properties, geometry }) => ({
      code: properties.code,
      name: properties.name,
      path: pathOf(geometry, place),
    })),
    frames: [...INSETS, ...(isEnlarged ? [PARIS] : [])]
      .filter((inset) => isWithin(insetExtent(inset), extent))
      .map((inset) => framePath(inset, place))
      .join(''),
  };
}

function isWithin(part: PlaneExtent, whole: PlaneExtent): boolean {
  const isAcross = part.xMin >= whole.xMin && part.xMax <= whole.xMax;
  return isAcross && part.yMin >= whole.yMin && part.yMax <= whole.yMax;
}

function framePath(inset: Pick<Inset, 'target' | 'halfSize'>, place: Place): string {
  const { xMin, xMax, yMin, yMax } = insetExtent(inset);
  const corners: readonly PlanePoint[] = [
    [xMin, yMin],
    [xMax, yMin],
    [xMax, yMax],
    [xMin, yMax],
  ];
  return ringPath(corners.map(place));
}

function pathOf(geometry: Polygon | MultiPolygon, place: Place): string {
  const rings = projectedRings(geometry).map((ring) => thin(ring.map(place)));
  const drawn = rings.filter((ring) => extentOf(ring) >= SMALLEST_PX);
  if (drawn.length > 0) return drawn.map(ringPath).join('');
  const [largest] = rings.toSorted((left, right) => extentOf(right) - extentOf(left));
  return largest === undefined ? '' : ringPath(largest);
}

/** Kept from one width to the next: a map is drawn again whenever its window changes. */
const projectedRings = memoizeEach((geometry: Polygon | MultiPolygon): readonly (readonly PlanePoint[])[] => {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().map((ring) => ring.map(project));
});

function project([longitude = Number.NaN, latitude = Number.NaN]: Position): PlanePoint {
  return projectComposite([longitude, latitude]);
}

type Ring = readonly (readonly [x: number, y: number])[];

function thin(ring: Ring): Ring {
  const kept: (readonly [x: number, y: number])[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= CLOSEST_PX)
      kept.push(point);
  }
  return kept;
}

/** The longer side of the box around a ring; 0 for one without a point. */
function extentOf(ring: Ring): number {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of ring) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return ring.length === 0 ? 0 : Math.max(right - left, bottom - top);
}

function ringPath(ring: Ring): string {
  return ring.length === 0 ? '' : `M${ring.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}Z`;
}

function tenth(pixels: number): string {
  return String(Math.round(pixels * 10) / 10);
}
