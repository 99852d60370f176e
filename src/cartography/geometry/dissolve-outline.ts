import type { MultiLineString, Position } from 'geojson';
import type { ContourCollection } from '@/domain/territory';

/** Vertices closer than this on both axes are one: about 10 cm, far below any contour's precision. */
const SNAP_DEGREES = 1e-6;

interface Segment {
  readonly from: string;
  readonly to: string;
}

/**
 * The outer boundary of some polygons taken together. A segment that two polygons share is inside, and cancels; those
 * that remain are stitched into lines. Polygons must share the vertices of their common borders, as contours cut from
 * one topology do; borders that do not match are kept.
 */
export function dissolveOutline(contours: ContourCollection): MultiLineString {
  const positions = new Map<string, Position>();
  const segments = new Map<string, Segment>();
  for (const { geometry } of contours.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) cancelShared(ring, positions, segments);
  }
  const coordinates = stitch([...segments.values()]).map((line) =>
    line.flatMap((vertex) => {
      const position = positions.get(vertex);
      return position === undefined ? [] : [position];
    }),
  );
  return { type: 'MultiLineString', coordinates };
}

function cancelShared(
  ring: readonly Position[],
  positions: Map<string, Position>,
  segments: Map<string, Segment>,
): void {
  const vertices = ring.map((position) => {
    const vertex = vertexOf(position);
    if (!positions.has(vertex)) positions.set(vertex, position);
    return vertex;
  });
  vertices.slice(1).forEach((to, rank) => {
    const from = vertices[rank];
    if (from === undefined || from === to) return;
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    if (!segments.delete(key)) segments.set(key, { from, to });
  });
}

function vertexOf([longitude = Number.NaN, latitude = Number.NaN]: Position): string {
  return `${Math.round(longitude / SNAP_DEGREES)},${Math.round(latitude / SNAP_DEGREES)}`;
}

function stitch(segments: readonly Segment[]): readonly (readonly string[])[] {
  const leaving = new Map<string, Segment[]>();
  const leave = (vertex: string, segment: Segment) => {
    const known = leaving.get(vertex);
    if (known === undefined) leaving.set(vertex, [segment]);
    else known.push(segment);
  };
  for (const segment of segments) {
    leave(segment.from, segment);
    leave(segment.to, segment);
  }
  const drawn = new Set<Segment>();
  const lines: string[][] = [];
  for (const first of segments) {
    if (drawn.has(first)) continue;
    const line = [first.from];
    let segment: Segment | undefined = first;
    while (segment !== undefined) {
      drawn.add(segment);
      const end: string = segment.from === line.at(-1) ? segment.to : segment.from;
      line.push(end);
      segment = end === first.from ? undefined : leaving.get(end)?.find((next) => !drawn.has(next));
    }
    lines.push(line);
  }
  return lines;
}
