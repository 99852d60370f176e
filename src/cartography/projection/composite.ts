import { type Inset, INSETS } from './insets';
import { lambert93 } from './lambert93';
import type { GeographicPosition, PlaneExtent, PlanePoint } from './plane';
import { utm } from './utm';

/** Name under which the composite projection is registered; map libraries want a colon in it. */
export const COMPOSITE_NAME = 'fr:composite';

/** What a view of the whole of France must hold: the hexagon, Corse and the column of cartouches. */
export const COMPOSITE_EXTENT: PlaneExtent = { xMin: -150000, yMin: 6048000, xMax: 1243000, yMax: 7112000 };

/** The square, power-of-two tile grid laid over the composite plane, in metres. */
export const COMPOSITE_TILE_MATRIX = {
  /** Top left corner of tile 0/0/0. */
  origin: [700000 - 2097152, 6600000 + 2097152] as readonly [x: number, y: number],
  /** Side of tile 0/0/0. */
  extentMetres: 4194304,
} as const;

/** Latitudes the cone of Lambert-93 is asked to draw; nearer the poles it runs to infinity. */
const LAMBERT_LATITUDES = { south: -60, north: 85 } as const;

const PLACED_INSETS = INSETS.map((inset) => {
  const projection = utm(inset.zone);
  return { inset, projection, origin: projection.forward(inset.centre) };
});

function placedAtPosition([longitude, latitude]: GeographicPosition) {
  return PLACED_INSETS.find(({ inset: { bbox } }) => {
    const [west, south, east, north] = bbox;
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  });
}

function placedAtPoint([x, y]: PlanePoint) {
  return PLACED_INSETS.find(
    ({ inset: { target, halfSize } }) =>
      Math.abs(x - target[0]) <= halfSize && Math.abs(y - target[1]) <= halfSize,
  );
}

/** The cartouche a geographic position is drawn in, or `null` when it is drawn in Lambert-93. */
export function insetAt(position: GeographicPosition): Inset | null {
  return placedAtPosition(position)?.inset ?? null;
}

/** The cartouche whose frame holds a point of the composite plane, or `null` outside the frames. */
export function insetAtPoint(point: PlanePoint): Inset | null {
  return placedAtPoint(point)?.inset ?? null;
}

/**
 * Draws a position on the composite plane: Lambert-93, but for the overseas départements, which are drawn in their UTM
 * zone inside their cartouche.
 *
 * @returns metres; a position of the hexagon has its Lambert-93 coordinates.
 */
export function projectComposite(position: GeographicPosition): PlanePoint {
  const placed = placedAtPosition(position);
  if (placed === undefined) {
    const [longitude, latitude] = position;
    const drawable = Math.max(LAMBERT_LATITUDES.south, Math.min(LAMBERT_LATITUDES.north, latitude));
    return lambert93.forward([longitude, drawable]);
  }
  const { inset, origin } = placed;
  const [x, y] = placed.projection.forward(position);
  return [inset.target[0] + (x - origin[0]) * inset.scale, inset.target[1] + (y - origin[1]) * inset.scale];
}

/** The position drawn at a point of the composite plane: inside a frame, that of the overseas département it shows. */
export function unprojectComposite(point: PlanePoint): GeographicPosition {
  const placed = placedAtPoint(point);
  if (placed === undefined) return lambert93.inverse(point);
  const { inset, origin } = placed;
  return placed.projection.inverse([
    origin[0] + (point[0] - inset.target[0]) / inset.scale,
    origin[1] + (point[1] - inset.target[1]) / inset.scale,
  ]);
}

/** Where a cartouche is drawn. */
type Frame = Pick<Inset, 'target' | 'halfSize'>;

/** The frame of a cartouche as a rectangle of the composite plane. */
export function insetExtent({ target: [x, y], halfSize }: Frame): PlaneExtent {
  return { xMin: x - halfSize, yMin: y - halfSize, xMax: x + halfSize, yMax: y + halfSize };
}

/**
 * The frame of a cartouche as a closed ring of positions, to be drawn by anything that goes through
 * {@link projectComposite}. The positions are those Lambert-93 gives the corners: they lie in the Atlantic.
 */
export function insetRing(inset: Frame): GeographicPosition[] {
  const { xMin, yMin, xMax, yMax } = insetExtent(inset);
  const corners: PlanePoint[] = [
    [xMin, yMin],
    [xMax, yMin],
    [xMax, yMax],
    [xMin, yMax],
    [xMin, yMin],
  ];
  return corners.map((corner) => lambert93.inverse(corner));
}
