import type { Position } from 'geojson';
import type { PageLine, PagePoint } from './map-page';
import type { MapProjector } from './map-projector';

/** Side of a cell of the page's grain: finer than the dot of a print at 300 dots an inch. */
export const GRAIN_MM = 0.05;

/**
 * A ring drawn along the corners of a grid of {@link GRAIN_MM}: no vertex strays farther than half the diagonal of a cell,
 * 0.036 mm, and a border that two territories share stays one line, since a vertex goes to the same corner whatever
 * ring it is of.
 *
 * @returns the closed ring in whole cells, without the corners that change nothing; empty when it has no area left.
 */
export function placeOnGrain(ring: readonly Position[], projector: MapProjector): PageLine {
  const corners: PagePoint[] = [];
  for (const position of ring) addCorner(corners, cornerOf(position, projector));
  return corners.length > 3 && doubledArea(corners) !== 0 ? corners : [];
}

/** The cell of the grain where a position is, for a territory smaller than a cell. */
export function cellAt(position: Position, projector: MapProjector): PageLine {
  const [x, y] = cornerOf(position, projector);
  return [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];
}

/** Twice the area of a closed ring, negative when it turns the other way. */
export function doubledArea(ring: PageLine): number {
  let doubled = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [x1, y1] = ring[at - 1] ?? [Number.NaN, Number.NaN];
    const [x2, y2] = ring[at] ?? [Number.NaN, Number.NaN];
    doubled += x1 * y2 - x2 * y1;
  }
  return doubled;
}

function cornerOf(position: Position, { place }: MapProjector): PagePoint {
  const [x, y] = place(position);
  return [Math.round(x / GRAIN_MM), Math.round(y / GRAIN_MM)];
}

/** Adds a corner to a line; the one before goes when it stands on the way to the next. */
function addCorner(corners: PagePoint[], next: PagePoint): void {
  const last = corners.at(-1);
  if (last !== undefined && last[0] === next[0] && last[1] === next[1]) return;
  const before = corners.at(-2);
  if (before !== undefined && last !== undefined && isOnTheWay(before, last, next)) corners.pop();
  corners.push(next);
}

function isOnTheWay([x0, y0]: PagePoint, [x1, y1]: PagePoint, [x2, y2]: PagePoint): boolean {
  const [ax, ay, bx, by] = [x1 - x0, y1 - y0, x2 - x1, y2 - y1];
  return ax * by === ay * bx && ax * bx + ay * by > 0;
}
