import type { MultiLineString, Position } from 'geojson';
import type { ContourCollection } from '@/domain/territory';
import { pairKey } from './pair-key';
import { splitAtVertices } from './split-at-vertices';
import { type Segment, stitchSegments } from './stitch-segments';
import { VertexSnapper } from './vertex-snapper';

/** Borders closer than this are one: about a metre, far below the precision of any contour. */
const SNAP_DEGREES = 1e-5;

/**
 * The outer boundary of some polygons taken together. A segment that two polygons share is inside, and cancels; those
 * that remain are stitched into lines. Vertices less than a metre apart are one, and a border may have vertices that
 * its neighbour lacks; borders farther apart do not match, and are kept.
 */
export function dissolveOutline(contours: ContourCollection): MultiLineString {
  const snapper = new VertexSnapper(SNAP_DEGREES);
  const rings = contours.features.flatMap(({ geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.flat().map((ring) => ring.map((position) => snapper.snap(position)));
  });
  const lone = cancelShared(rings, snapper).map(({ from, to }) => [from, to]);
  const boundary = cancelShared(splitAtVertices(lone, SNAP_DEGREES / 2), snapper);
  return { type: 'MultiLineString', coordinates: stitchSegments(boundary) };
}

function cancelShared(lines: readonly (readonly Position[])[], snapper: VertexSnapper): readonly Segment[] {
  const segments = new Map<number, Segment>();
  for (const line of lines)
    line.slice(1).forEach((to, rank) => {
      const from = line[rank];
      if (from === undefined || from === to) return;
      const [start, end] = [snapper.rankOf(from), snapper.rankOf(to)];
      const key = pairKey(Math.min(start, end), Math.max(start, end));
      if (!segments.delete(key)) segments.set(key, { from, to });
    });
  return [...segments.values()];
}
