import type { ContourCollection, TerritoryIndex } from '@/domain/territory';

/** Vertices closer than this, in degrees, are one: about ten centimetres. */
const SNAP_DEGREES = 1e-6;

/** Vertices two outlines must share to have a border in common: a single one is a corner. */
const BORDER_VERTICES = 2;

/**
 * Neighbours of each territory: those it shares a border with on the contours given, that is at least two vertices. A
 * corner where outlines touch at one point makes no neighbour; an island has none, nor has a territory without contour.
 *
 * Symmetric, in increasing order of positions. Rests on shared vertices, as outlines cut from one topology have.
 */
export function bordersOf(
  contours: ContourCollection,
  index: TerritoryIndex,
): readonly (readonly number[])[] {
  const shared = index.territories.map(() => new Map<number, number>());
  for (const members of territoriesByVertex(contours, index).values()) countTogether([...members], shared);
  return shared.map((counts) =>
    [...counts]
      .filter(([, vertices]) => vertices >= BORDER_VERTICES)
      .map(([other]) => other)
      .sort((left, right) => left - right),
  );
}

/** Adds a vertex to what each of its territories shares with the others. */
function countTogether(members: readonly number[], shared: readonly Map<number, number>[]): void {
  if (members.length < 2) return;
  for (const one of members) {
    const counts = shared[one];
    for (const other of members) if (other !== one) counts?.set(other, (counts.get(other) ?? 0) + 1);
  }
}

/** Positions of the territories whose outline passes by each vertex. */
function territoriesByVertex(
  { features }: ContourCollection,
  index: TerritoryIndex,
): ReadonlyMap<string, ReadonlySet<number>> {
  const byVertex = new Map<string, Set<number>>();
  for (const { geometry, properties } of features) {
    const position = index.positionOf(properties.code);
    if (position === undefined) continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const vertex of polygons.flat(2)) {
      const key = `${snap(vertex[0])},${snap(vertex[1])}`;
      const members = byVertex.get(key);
      if (members === undefined) byVertex.set(key, new Set([position]));
      else members.add(position);
    }
  }
  return byVertex;
}

function snap(degrees: number | undefined): number {
  return Math.round((degrees ?? Number.NaN) / SNAP_DEGREES);
}
