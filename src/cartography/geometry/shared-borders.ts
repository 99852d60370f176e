import type { Position } from 'geojson';
import type { ContourCollection } from '@/domain/territory';
import type { Steps } from '@/lib';
import { pairKey, pairOf } from './pair-key';
import { type Segment, stitchSegments } from './stitch-segments';

/** The border two territories share. */
export interface SharedBorder {
  /** In the order of the contours. */
  readonly codes: readonly [string, string];
  readonly lines: readonly Position[][];
}

/** Places closer than this are one vertex: about a metre, as elsewhere. */
const STEPS_PER_DEGREE = 1e5;

/**
 * The borders between neighbouring territories, in the order of the contours: the segments that two outlines have in
 * common, end to end. A segment of three outlines belongs to the first two. Outlines that meet at a corner alone share no
 * border; nor do outlines drawn apart, each with its own vertices. A step is a territory.
 */
export function* findSharedBorders({ features }: ContourCollection): Steps<readonly SharedBorder[]> {
  const vertices = new Vertices();
  const openSides = new Map<number, number>();
  const byPair = new Map<number, Segment[]>();
  const codeOf = (owner: number) => features[owner]?.properties.code ?? '';
  for (const [owner, { geometry }] of features.entries()) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat())
      eachSide(ring, vertices, (segment, key) => {
        const other = openSides.get(key);
        if (other === undefined) openSides.set(key, owner);
        else if (other !== owner) addTo(byPair, pairKey(other, owner), segment);
      });
    yield;
  }
  return [...byPair]
    .sort(([left], [right]) => left - right)
    .map(([key, segments]) => {
      const [one, other] = pairOf(key);
      return { codes: [codeOf(one), codeOf(other)], lines: stitchSegments(segments) };
    });
}

/** Gives each place one position, and a rank. */
class Vertices {
  private readonly byPlace = new Map<number, number>();
  private readonly positions: Position[] = [];

  rankOf(position: Position): number {
    const [x = Number.NaN, y = Number.NaN] = position;
    const place = pairKey(Math.round(x * STEPS_PER_DEGREE), Math.round(y * STEPS_PER_DEGREE));
    const known = this.byPlace.get(place);
    if (known !== undefined) return known;
    this.byPlace.set(place, this.positions.length);
    return this.positions.push(position) - 1;
  }

  at(rank: number): Position {
    return this.positions[rank] ?? [];
  }
}

type SideVisitor = (segment: Segment, key: number) => void;

/** Walks the sides of a ring, each with a key that is the same whichever way it is walked. */
function eachSide(ring: readonly Position[], vertices: Vertices, visit: SideVisitor): void {
  let before = -1;
  for (const position of ring) {
    const rank = vertices.rankOf(position);
    if (before >= 0 && rank !== before) {
      const key = pairKey(Math.min(before, rank), Math.max(before, rank));
      visit({ from: vertices.at(before), to: vertices.at(rank) }, key);
    }
    before = rank;
  }
}

function addTo(byPair: Map<number, Segment[]>, key: number, segment: Segment): void {
  const known = byPair.get(key);
  if (known === undefined) byPair.set(key, [segment]);
  else known.push(segment);
}
