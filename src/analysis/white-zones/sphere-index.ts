import { splitAtMedian } from './split-at-median';

/** Points on the sphere in WGS84 degrees, aligned to each other. */
export interface PointColumns {
  readonly longitudes: ArrayLike<number>;
  readonly latitudes: ArrayLike<number>;
}

/** The point nearest to another: its rank among those indexed, and how far it is along the sphere. */
export interface Neighbour {
  readonly rank: number;
  readonly kilometres: number;
}

/** Points of a sphere, ready to be asked which is nearest. */
export interface SphereIndex {
  /** The nearest point, the first of equals; `null` when there is no point. */
  readonly nearestTo: (longitude: number, latitude: number) => Neighbour | null;
}

/** Mean radius of the Earth (IUGG), in kilometres. */
const EARTH_RADIUS_KM = 6371.0088;

/** Points looked at one by one at the end of a branch. */
const LEAF_SIZE = 8;

type Axes = readonly [x: Float64Array, y: Float64Array, z: Float64Array];
type UnitVector = readonly [x: number, y: number, z: number];

/** Where points are: ranks to be put in the order of the tree, and the coordinates of every rank. */
interface Ground {
  readonly axes: Axes;
  readonly ranks: Int32Array;
}

/** A part of the points: a few of them, or one in the middle and those before and after it along an axis. */
type Branch =
  | { readonly ranks: Int32Array; readonly cut: null }
  | {
      readonly median: number;
      readonly axis: 0 | 1 | 2;
      /** Coordinate of the median. */
      readonly cut: number;
      readonly before: Branch;
      readonly after: Branch;
    };

/** What a search has found so far: a rank, and its chord squared. */
interface Search {
  readonly target: UnitVector;
  rank: number;
  squared: number;
}

/**
 * Indexes points of a sphere in a k-d tree of their unit vectors, each branch cut at its median along x, y and z in turn
 * (Bentley, 1975). The nearest point by the chord is the nearest along the sphere.
 *
 * @param members - ranks of the points to index; those without coordinates are left out.
 */
export function buildSphereIndex(points: PointColumns, members: readonly number[]): SphereIndex {
  const ground = readPoints(points, members);
  const root = grow(ground, { from: 0, to: ground.ranks.length, axis: 0 });
  return {
    nearestTo: (longitude, latitude) => {
      const target = unitVector(longitude, latitude);
      const search: Search = { target, rank: -1, squared: Number.POSITIVE_INFINITY };
      descend(ground.axes, search, root);
      return search.rank < 0 ? null : { rank: search.rank, kilometres: arcOf(search.squared) };
    },
  };
}

function readPoints({ longitudes, latitudes }: PointColumns, members: readonly number[]): Ground {
  const axes: Axes = [
    new Float64Array(longitudes.length),
    new Float64Array(longitudes.length),
    new Float64Array(longitudes.length),
  ];
  const kept = members.filter((rank) => {
    const at = unitVector(longitudes[rank] ?? Number.NaN, latitudes[rank] ?? Number.NaN);
    axes.forEach((axis, which) => (axis[rank] = at[which] ?? Number.NaN));
    return !Number.isNaN(at[0]);
  });
  return { axes, ranks: Int32Array.from(kept) };
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly axis: 0 | 1 | 2;
}

function grow({ axes, ranks }: Ground, { from, to, axis }: Part): Branch {
  if (to - from <= LEAF_SIZE) return { ranks: ranks.subarray(from, to), cut: null };
  const middle = splitAtMedian(ranks, axes[axis], { from, to });
  const next = axis === 0 ? 1 : axis === 1 ? 2 : 0;
  const median = ranks[middle] ?? -1;
  return {
    median,
    axis,
    cut: axes[axis][median] ?? Number.NaN,
    before: grow({ axes, ranks }, { from, to: middle, axis: next }),
    after: grow({ axes, ranks }, { from: middle + 1, to, axis: next }),
  };
}

function descend(axes: Axes, search: Search, branch: Branch): void {
  if (branch.cut === null) {
    for (const rank of branch.ranks) consider(axes, search, rank);
    return;
  }
  consider(axes, search, branch.median);
  const beyond = search.target[branch.axis] - branch.cut;
  const [near, far] = beyond < 0 ? [branch.before, branch.after] : [branch.after, branch.before];
  descend(axes, search, near);
  if (beyond * beyond <= search.squared) descend(axes, search, far);
}

function consider([x, y, z]: Axes, search: Search, rank: number): void {
  const [atX, atY, atZ] = search.target;
  const dx = (x[rank] ?? Number.NaN) - atX;
  const dy = (y[rank] ?? Number.NaN) - atY;
  const dz = (z[rank] ?? Number.NaN) - atZ;
  const squared = dx * dx + dy * dy + dz * dz;
  if (squared > search.squared || (squared === search.squared && rank > search.rank)) return;
  search.squared = squared;
  search.rank = rank;
}

function unitVector(longitude: number, latitude: number): UnitVector {
  const lambda = (longitude * Math.PI) / 180;
  const phi = (latitude * Math.PI) / 180;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Kilometres along the sphere under a chord of the sphere of radius 1. */
function arcOf(squaredChord: number): number {
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(squaredChord) / 2));
}
