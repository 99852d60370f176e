import type { Position } from 'geojson';
import type { Area } from './geometry';

/** Pairs of sides compared before a contour is left unexamined: a remark is not worth a wait. */
const MAX_COMPARISONS = 2_000_000;

/** Share of two products that their difference may owe to the rounding of coordinates. */
const ROUNDING = 1e-9;

interface Side {
  readonly from: Position;
  readonly to: Position;
  readonly west: number;
  readonly east: number;
}

/**
 * Whether a ring of an area crosses itself: two of its sides meet inside both. Sides that only touch, at a corner or
 * along a line, are not told; very intricate contours are not examined to the end.
 */
export function crossesItself(area: Area): boolean {
  let left = MAX_COMPARISONS;
  const compare = (first: Side, second: Side) => {
    left -= 1;
    return cross(first, second);
  };
  return area.flat().some((ring) => left > 0 && ringCrosses(ring, compare, () => left > 0));
}

/** Sides are swept from west to east, so that only those that share some longitude are compared. */
function ringCrosses(
  ring: readonly Position[],
  compare: (first: Side, second: Side) => boolean,
  mayGoOn: () => boolean,
): boolean {
  const sides = sidesOf(ring).sort((first, second) => first.west - second.west);
  for (const [place, side] of sides.entries()) {
    for (let next = place + 1; next < sides.length && mayGoOn(); next += 1) {
      const other = sides[next];
      if (other === undefined || other.west > side.east) break;
      if (compare(side, other)) return true;
    }
  }
  return false;
}

function sidesOf(ring: readonly Position[]): Side[] {
  return ring.slice(1).map((to, rank) => {
    const from = ring[rank] ?? to;
    const [west = NaN, east = NaN] = [from[0], to[0]].map(Number).sort((a, b) => a - b);
    return { from, to, west, east };
  });
}

function cross(first: Side, second: Side): boolean {
  const splitsSecond = turn(first, second.from) * turn(first, second.to) < 0;
  return splitsSecond && turn(second, first.from) * turn(second, first.to) < 0;
}

/** On which side of a line a point is: 0 when no further from it than rounding can tell. */
function turn({ from, to }: Side, point: Position): number {
  const [x1 = NaN, y1 = NaN] = from;
  const [x2 = NaN, y2 = NaN] = to;
  const [x = NaN, y = NaN] = point;
  const [along, across] = [(x2 - x1) * (y - y1), (y2 - y1) * (x - x1)];
  const rounding = ROUNDING * (Math.abs(along) + Math.abs(across));
  return Math.abs(along - across) <= rounding ? 0 : Math.sign(along - across);
}
