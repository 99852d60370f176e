import type { MultiPolygon, Polygon, Position } from 'geojson';
import { insetAt, insetExtent, projectComposite } from './composite';
import type { PlaneExtent } from './plane';

/** A shape on the ground. */
type Shape = Polygon | MultiPolygon;

const NOWHERE: PlaneExtent = { xMin: Infinity, yMin: Infinity, xMax: -Infinity, yMax: -Infinity };

/** The rectangle of the composite plane that holds a shape, in its cartouche when it has one. */
export function shapeExtent(shape: Shape): PlaneExtent {
  let { xMin, yMin, xMax, yMax } = NOWHERE;
  for (const [longitude = NaN, latitude = NaN] of ringsOf(shape).flat()) {
    const [x, y] = projectComposite([longitude, latitude]);
    xMin = Math.min(xMin, x);
    yMin = Math.min(yMin, y);
    xMax = Math.max(xMax, x);
    yMax = Math.max(yMax, y);
  }
  return { xMin, yMin, xMax, yMax };
}

/**
 * The rectangle of the composite plane that shows shapes whole: that of their outlines, and the frame of the cartouche of
 * those that are in one; `null` for no shape at all.
 */
export function framedExtent(shapes: readonly Shape[]): PlaneExtent | null {
  if (shapes.length === 0) return null;
  return shapes.map(frameOf).reduce(join, NOWHERE);
}

function frameOf(shape: Shape): PlaneExtent {
  const [longitude = NaN, latitude = NaN]: Position = ringsOf(shape)[0]?.[0] ?? [];
  const inset = insetAt([longitude, latitude]);
  return inset === null ? shapeExtent(shape) : insetExtent(inset);
}

function join(left: PlaneExtent, right: PlaneExtent): PlaneExtent {
  return {
    xMin: Math.min(left.xMin, right.xMin),
    yMin: Math.min(left.yMin, right.yMin),
    xMax: Math.max(left.xMax, right.xMax),
    yMax: Math.max(left.yMax, right.yMax),
  };
}

function ringsOf({ type, coordinates }: Shape): readonly Position[][] {
  return type === 'Polygon' ? coordinates : coordinates.flat();
}
