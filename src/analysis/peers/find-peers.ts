import type { PeerCriterion, PeerRule } from './peer-rule';
import type { TerritoryProfile } from './territory-profile';

/** A comparable territory. */
export interface Peer {
  readonly position: number;
  /** How far it is, in standard deviations of the criteria: 0 for a twin. */
  readonly distance: number;
}

/** What each criterion measures; those of one criterion share its weight. */
const VARIABLES: Readonly<Record<PeerCriterion, readonly ((profile: TerritoryProfile) => number)[]>> = {
  population: [({ population }) => Math.log(population)],
  density: [({ density }) => Math.log(density)],
  age: [({ under20 }) => under20, ({ from60 }) => from60],
  rurality: [({ rural }) => rural],
};

/** Never more than a part of the others, lest nearly all be peers: a third, three at least. */
const LARGEST_PART = 1 / 3;
const FEWEST = 3;

/**
 * The territories most like each one, nearest first.
 *
 * Each variable is standardised over the pool, z = (x − mean) / sd (sd over n; population and density are taken by their
 * logarithm), and d² = Σ over criteria of the mean of (z_i − z_j)² over the variables of the criterion. The `count` nearest
 * are peers, a third of the others at most and three at least; equals come in the order of the positions. A territory is
 * never its own peer. One whose profile is not known has no peer and is nobody's.
 *
 * @returns one list a position, empty where there is nobody to compare with.
 */
export function findPeers(
  profiles: readonly TerritoryProfile[],
  rule: PeerRule,
): readonly (readonly Peer[])[] {
  const peers: (readonly Peer[])[] = profiles.map(() => []);
  for (const pool of poolsOf(profiles, rule)) {
    const coordinates = standardise(pool, profiles, rule.criteria);
    const most = Math.max(FEWEST, Math.floor((pool.length - 1) * LARGEST_PART));
    pool.forEach((position, rank) => {
      peers[position] = nearest(pool, coordinates, rank).slice(0, Math.min(rule.count, most));
    });
  }
  return peers;
}

/** Positions that may be peers of each other. */
function poolsOf(
  profiles: readonly TerritoryProfile[],
  { criteria, overseas }: PeerRule,
): readonly (readonly number[])[] {
  const variables = criteria.flatMap((criterion) => VARIABLES[criterion]);
  const isKnown = (profile: TerritoryProfile) => variables.every((read) => Number.isFinite(read(profile)));
  const known = profiles.flatMap((profile, position) => (isKnown(profile) ? [position] : []));
  if (overseas === 'together') return [known];
  return [false, true].map((side) => known.filter((position) => profiles[position]?.isOverseas === side));
}

/** For each territory of a pool, a point whose squared distances are those of the method. */
function standardise(
  pool: readonly number[],
  profiles: readonly TerritoryProfile[],
  criteria: readonly PeerCriterion[],
): readonly (readonly number[])[] {
  const axes = criteria.flatMap((criterion) => {
    const variables = VARIABLES[criterion];
    return variables.map((read) => {
      const values = pool.map((position) => readAt(profiles, position, read));
      return standardScores(values).map((score) => score / Math.sqrt(variables.length));
    });
  });
  return pool.map((_, rank) => axes.map((axis) => axis[rank] ?? Number.NaN));
}

function readAt(
  profiles: readonly TerritoryProfile[],
  position: number,
  read: (profile: TerritoryProfile) => number,
): number {
  const profile = profiles[position];
  return profile === undefined ? Number.NaN : read(profile);
}

/** Values that differ by less than this part of their mean are the same: what is left of rounding is no difference. */
const ROUNDING = 1e-12;

/** (x − mean) / sd; all zero where the values do not differ. */
function standardScores(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const sd = Math.sqrt(variance);
  return values.map((value) => (sd > ROUNDING * Math.abs(mean) ? (value - mean) / sd : 0));
}

function nearest(
  pool: readonly number[],
  coordinates: readonly (readonly number[])[],
  rank: number,
): readonly Peer[] {
  const own = coordinates[rank] ?? [];
  return pool
    .map((position, other) => ({
      position,
      distance: Math.hypot(...own.map((score, axis) => score - (coordinates[other]?.[axis] ?? Number.NaN))),
    }))
    .filter((_, other) => other !== rank)
    .sort((left, right) => left.distance - right.distance || left.position - right.position);
}
