import type { Inset } from './insets';
import { lambert93 } from './lambert93';
import type { GeographicPosition, PlaneExtent, PlanePoint } from './plane';

/** A part of the Lambert-93 plane drawn a second time, larger, where there is only sea. */
interface Enlargement extends Pick<Inset, 'code' | 'target' | 'scale' | 'halfSize'> {
  /** The point of Lambert-93 drawn at `target`, in metres. */
  readonly centre: PlanePoint;
}

/**
 * Paris and its inner ring (départements 75, 92, 93 and 94, 34 by 36 kilometres) in a window of 40 kilometres, drawn six
 * times larger over the Bay of Biscay. Unlike that of an overseas département, its ground is drawn in its true place too.
 */
export const PARIS: Enlargement = {
  code: 'paris',
  centre: [654500, 6861900],
  target: [186000, 6430000],
  scale: 6,
  halfSize: 120000,
};

/** What is enlarged, on the plane of Lambert-93. */
export function enlargedGround({ centre: [x, y], halfSize, scale }: Enlargement = PARIS): PlaneExtent {
  const half = halfSize / scale;
  return { xMin: x - half, yMin: y - half, xMax: x + half, yMax: y + half };
}

/** Where a point of Lambert-93 is drawn in the enlargement; inside its frame when the point is of its ground. */
function enlargePoint([x, y]: PlanePoint, { centre, target, scale }: Enlargement = PARIS): PlanePoint {
  return [target[0] + (x - centre[0]) * scale, target[1] + (y - centre[1]) * scale];
}

/** The point of Lambert-93 that the enlargement shows at a point of its frame; `null` outside the frame. */
export function groundOfEnlarged(
  [x, y]: PlanePoint,
  { centre, target, scale, halfSize }: Enlargement = PARIS,
): PlanePoint | null {
  const [fromX, fromY] = [x - target[0], y - target[1]];
  if (Math.max(Math.abs(fromX), Math.abs(fromY)) > halfSize) return null;
  return [centre[0] + fromX / scale, centre[1] + fromY / scale];
}

/**
 * The position, out at sea, that a map must draw for a point of Lambert-93 to be seen in the enlargement: anything that
 * goes through the composite projection then draws it there.
 */
export function seaPositionOf(point: PlanePoint): GeographicPosition {
  return lambert93.inverse(enlargePoint(point));
}
