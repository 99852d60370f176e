import type { Position } from 'geojson';

/** A straight piece of a line; two that meet end at the very same position. */
export interface Segment {
  readonly from: Position;
  readonly to: Position;
}

/** Puts segments end to end into lines, each segment once; a line stops where it comes back to its start. */
export function stitchSegments(segments: readonly Segment[]): Position[][] {
  const leaving = new Map<Position, Segment[]>();
  const leave = (vertex: Position, segment: Segment) => {
    const known = leaving.get(vertex);
    if (known === undefined) leaving.set(vertex, [segment]);
    else known.push(segment);
  };
  for (const segment of segments) {
    leave(segment.from, segment);
    leave(segment.to, segment);
  }
  const drawn = new Set<Segment>();
  const lines: Position[][] = [];
  for (const first of segments) {
    if (drawn.has(first)) continue;
    const line = [first.from];
    let segment: Segment | undefined = first;
    while (segment !== undefined) {
      drawn.add(segment);
      const end: Position = segment.from === line.at(-1) ? segment.to : segment.from;
      line.push(end);
      segment = end === first.from ? undefined : leaving.get(end)?.find((next) => !drawn.has(next));
    }
    lines.push(line);
  }
  return lines;
}
