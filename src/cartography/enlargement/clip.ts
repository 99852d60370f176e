import type { PlaneExtent, PlanePoint } from '../projection';

type Line = readonly PlanePoint[];

/** One side of a rectangle: what it keeps, and where a segment that crosses it does. */
interface Side {
  readonly keeps: (point: PlanePoint) => boolean;
  readonly cross: (from: PlanePoint, to: PlanePoint) => PlanePoint;
}

/** A side across an axis: 0 for those of west and east, 1 for those of south and north. */
function side(axis: 0 | 1, limit: number, direction: 1 | -1): Side {
  const other = axis === 0 ? 1 : 0;
  return {
    keeps: (point) => (point[axis] - limit) * direction >= 0,
    cross: (from, to) => {
      const share = (limit - from[axis]) / (to[axis] - from[axis]);
      const along = from[other] + share * (to[other] - from[other]);
      return axis === 0 ? [limit, along] : [along, limit];
    },
  };
}

function sidesOf({ xMin, yMin, xMax, yMax }: PlaneExtent): readonly Side[] {
  return [side(0, xMin, 1), side(0, xMax, -1), side(1, yMin, 1), side(1, yMax, -1)];
}

/**
 * The part of a closed ring inside a rectangle, closed; empty when they do not meet. Where the ring leaves the rectangle it
 * follows its sides: parts that come apart stay joined along them.
 *
 * Source: Sutherland and Hodgman 1974, « Reentrant polygon clipping ».
 */
export function clipRing(ring: Line, extent: PlaneExtent): Line {
  const open = sidesOf(extent).reduce(keepInside, ring.slice(0, -1));
  const [first] = open;
  return first === undefined || open.length < 3 ? [] : [...open, first];
}

function keepInside(ring: Line, { keeps, cross }: Side): Line {
  return ring.flatMap((point, rank) => {
    const before = ring.at(rank - 1) ?? point;
    const entry = keeps(before) === keeps(point) ? [] : [cross(before, point)];
    return keeps(point) ? [...entry, point] : entry;
  });
}

/** The parts of a line inside a rectangle, in its order. */
export function clipLine(line: Line, extent: PlaneExtent): readonly Line[] {
  const sides = sidesOf(extent);
  const parts: PlanePoint[][] = [];
  for (let rank = 1; rank < line.length; rank++) {
    const [from, to] = [line[rank - 1], line[rank]];
    const segment = from && to && clipSegment(from, to, sides);
    if (!segment) continue;
    const [start, end] = segment;
    const last = parts.at(-1);
    const [endX, endY] = last?.at(-1) ?? [];
    if (last !== undefined && endX === start[0] && endY === start[1]) last.push(end);
    else parts.push([start, end]);
  }
  return parts;
}

function clipSegment(
  from: PlanePoint,
  to: PlanePoint,
  sides: readonly Side[],
): readonly [PlanePoint, PlanePoint] | null {
  let [start, end] = [from, to];
  for (const { keeps, cross } of sides) {
    if (!keeps(start) && !keeps(end)) return null;
    if (!keeps(start)) start = cross(start, end);
    else if (!keeps(end)) end = cross(start, end);
  }
  return [start, end];
}
