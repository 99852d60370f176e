import type { MultiPolygon, Polygon, Position } from 'geojson';
import { insetAt, insetExtent, projectComposite } from './composite';
import type { PlaneExtent } from './plane';

/** A shape on the ground. */
type Shape = Polygon | MultiPolygon;

const NOWHERE: PlaneExtent = { xMin: Infinity, yMin: Infinity, xMax: -Infinity, yMax: -Infinity };

/** The rectangle of the composite plane that holds a shape, in its cartouche when it has one. */
export function shapeExtent(shape: Shape): PlaneExtent {
  const project = ([longitude = NaN, latitude = NaN]: Position) => projectComposite([longitude, latitude]);
  return extentOf(ringsOf(shape).map((ring) => ring.map(project)));
}

/**
 * The rectangle of the composite plane that shows shapes whole: that of their outlines, and the frame of the cartouche of
 * those that are in one; `null` for no shape at all.
 */
export function framedExtent(shapes: readonly Shape[]): PlaneExtent | null {
  if (shapes.length === 0) return null;
  let extent = NOWHERE;
  for (const shape of shapes) {
    if (!holds(extent, boundOf(shape))) extent = join(extent, frameOf(shape));
  }
  return extent;
}

function frameOf(shape: Shape): PlaneExtent {
  const inset = insetOf(shape);
  return inset === null ? shapeExtent(shape) : insetExtent(inset);
}

/** Share of its sides a box of the ground is widened by once projected: parallels bend less over any territory. */
const BEND = 0.1;

/** A rectangle of the plane no smaller than that of a shape, for which four points are projected and not thousands. */
function boundOf(shape: Shape): PlaneExtent {
  const inset = insetOf(shape);
  if (inset !== null) return insetExtent(inset);
  const { xMin: west, yMin: south, xMax: east, yMax: north } = extentOf(ringsOf(shape));
  const corners = [west, east].flatMap((longitude) => [
    projectComposite([longitude, south]),
    projectComposite([longitude, north]),
  ]);
  const { xMin, yMin, xMax, yMax } = extentOf([corners]);
  const [width, height] = [(xMax - xMin) * BEND, (yMax - yMin) * BEND + (xMax - xMin) * BEND];
  return { xMin: xMin - width, yMin: yMin - height, xMax: xMax + width, yMax: yMax + height };
}

function insetOf(shape: Shape) {
  const [longitude = NaN, latitude = NaN]: Position = ringsOf(shape)[0]?.[0] ?? [];
  return insetAt([longitude, latitude]);
}

function extentOf(rings: readonly (readonly (readonly number[])[])[]): PlaneExtent {
  let { xMin, yMin, xMax, yMax } = NOWHERE;
  for (const ring of rings)
    for (const point of ring) {
      // Not taken apart: there are as many points as in the outlines of every commune.
      const x = point[0] ?? NaN;
      const y = point[1] ?? NaN;
      if (x < xMin) xMin = x;
      if (y < yMin) yMin = y;
      if (x > xMax) xMax = x;
      if (y > yMax) yMax = y;
    }
  return { xMin, yMin, xMax, yMax };
}

function holds(outer: PlaneExtent, inner: PlaneExtent): boolean {
  return (
    outer.xMin <= inner.xMin &&
    outer.yMin <= inner.yMin &&
    outer.xMax >= inner.xMax &&
    outer.yMax >= inner.yMax
  );
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
