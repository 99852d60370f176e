import type { PageLine, PagePoint } from './map-page';

/**
 * Thins a line by Douglas and Peucker's rule: no point left out is farther than `tolerance` from the line kept. Ends
 * stay; a closed ring is cut in two at the point farthest from its start.
 *
 * Source: Douglas & Peucker 1973, « Algorithms for the reduction of the number of points ».
 */
export function simplifyLine(line: PageLine, tolerance: number): PageLine {
  if (line.length <= 2) return line;
  const kept = new Uint8Array(line.length);
  kept[0] = 1;
  kept[line.length - 1] = 1;
  const spans: (readonly [number, number])[] = [[0, line.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const farthest = farthestBetween(line, from, to);
    if (farthest.distance <= tolerance) continue;
    kept[farthest.at] = 1;
    spans.push([from, farthest.at], [farthest.at, to]);
  }
  return line.filter((_, at) => kept[at] === 1);
}

function farthestBetween(line: PageLine, from: number, to: number) {
  const start = line[from];
  const end = line[to];
  let farthest = { at: from, distance: 0 };
  if (start === undefined || end === undefined) return farthest;
  for (let at = from + 1; at < to; at += 1) {
    const point = line[at];
    const distance = point === undefined ? 0 : distanceToSegment(point, start, end);
    if (distance > farthest.distance) farthest = { at, distance };
  }
  return farthest;
}

function distanceToSegment([x, y]: PagePoint, [ax, ay]: PagePoint, [bx, by]: PagePoint): number {
  const [dx, dy] = [bx - ax, by - ay];
  const lengthSquared = dx * dx + dy * dy;
  const along = lengthSquared === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / lengthSquared;
  const clamped = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - clamped * dx, y - ay - clamped * dy);
}
