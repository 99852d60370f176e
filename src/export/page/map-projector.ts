import type { Geometry, Position } from 'geojson';
import {
  COMPOSITE_EXTENT,
  type PlaneExtent,
  type PlanePoint,
  projectComposite,
} from '@/cartography/projection';
import type { PageBox, PageLine, PagePoint } from './map-page';
import { simplifyLine } from './simplify-line';

/** From positions on the ground to millimetres of the page. */
export interface MapProjector {
  /** Millimetres of the page for a metre of the composite plane. */
  readonly mmPerMetre: number;
  /** Point of the composite plane that the scale of the page is that of. */
  readonly middle: PlanePoint;
  /** Place of a geographic position. */
  readonly place: (position: Position) => PagePoint;
  /** Place of a point of the composite plane. */
  readonly placePlane: (point: PlanePoint) => PagePoint;
}

/** Farthest a simplified outline may stray: half the width of the thinnest line printed. */
const TOLERANCE_MM = 0.05;
const MARGIN_MM = 2;
/** Middle of the hexagon on the composite plane. */
const HEXAGON_CENTRE: PlanePoint = [700000, 6600000];

/** Fits an extent of the composite plane into a frame, centred. */
export function fitMap(frame: PageBox, extent: PlaneExtent): MapProjector {
  const { xMin, xMax, yMin, yMax } = extent;
  const mmPerMetre = Math.min(
    (frame.width - 2 * MARGIN_MM) / (xMax - xMin),
    (frame.height - 2 * MARGIN_MM) / (yMax - yMin),
  );
  const centreX = frame.x + frame.width / 2;
  const centreY = frame.y + frame.height / 2;
  const placePlane = ([x, y]: PlanePoint): PagePoint => [
    centreX + (x - (xMin + xMax) / 2) * mmPerMetre,
    centreY - (y - (yMin + yMax) / 2) * mmPerMetre,
  ];
  return {
    mmPerMetre,
    middle: extent === COMPOSITE_EXTENT ? HEXAGON_CENTRE : [(xMin + xMax) / 2, (yMin + yMax) / 2],
    placePlane,
    place: ([longitude = Number.NaN, latitude = Number.NaN]) =>
      placePlane(projectComposite([longitude, latitude])),
  };
}

/** The polygons of a geometry as simplified rings; rings outside the frame or too small to print are left out. */
export function placeRings(geometry: Geometry, projector: MapProjector, frame: PageBox): readonly PageLine[] {
  const polygons = polygonsOf(geometry);
  return polygons
    .flat()
    .map((ring) => simplifyLine(ring.map(projector.place), TOLERANCE_MM))
    .filter((ring) => ring.length > 3 && touches(ring, frame));
}

/** Lines of the page, simplified. */
export function placeLines(lines: readonly Position[][], projector: MapProjector): readonly PageLine[] {
  return lines.map((line) => simplifyLine(line.map(projector.place), TOLERANCE_MM));
}

function polygonsOf(geometry: Geometry): readonly Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Whether a line reaches into a box. */
export function touches(line: PageLine, frame: PageBox): boolean {
  const xs = line.map(([x]) => x);
  const ys = line.map(([, y]) => y);
  const overlapsX = minimum(xs) <= frame.x + frame.width && maximum(xs) >= frame.x;
  return overlapsX && minimum(ys) <= frame.y + frame.height && maximum(ys) >= frame.y;
}

function minimum(numbers: readonly number[]): number {
  return numbers.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

function maximum(numbers: readonly number[]): number {
  return numbers.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}
