import { buildDistribution, type Distribution, type Share } from './distribution';
import { timesOwnLogarithm } from './entropy';

/** Theil's T split between and within groups of units, départements of regions for instance. */
export interface TheilDecomposition {
  /** between + within. */
  readonly total: number;
  /** What would remain if every unit had the mean of its group. */
  readonly between: number;
  /** What would remain if all groups had the same mean. */
  readonly within: number;
  readonly groups: readonly TheilGroup[];
}

/** What a group weighs in a {@link TheilDecomposition}. */
export interface TheilGroup {
  readonly group: string;
  /** Its share of the total, s_g. */
  readonly valueShare: number;
  /** Its share of the population, p_g. */
  readonly populationShare: number;
  /** Theil's T inside it. */
  readonly theilT: number;
}

/**
 * Decomposition of Theil's T: between = Σ s_g ln(s_g/p_g), within = Σ s_g T_g, with s_g the share of the total held by
 * group g and p_g its share of the population.
 *
 * Source: Theil 1967; Shorrocks, Econometrica 48, 1980.
 *
 * @param columns - `groups[i]` names the group of `values[i]`; units whose group is unknown (`null`) are left out.
 */
export function decomposeTheil(columns: {
  readonly values: ArrayLike<number>;
  readonly groups: readonly (string | null)[];
  readonly weights?: ArrayLike<number>;
  /** Places of the values in increasing order, where it is known. */
  readonly order?: Iterable<number>;
}): TheilDecomposition {
  const values = Array.from(columns.values, (x, unit) =>
    (columns.groups[unit] ?? null) === null ? Number.NaN : x,
  );
  return decomposeDistribution(buildDistribution(values, columns.weights, columns.order), columns.groups);
}

/** {@link decomposeTheil} of a distribution every unit of which has a group. */
export function decomposeDistribution(
  whole: Distribution,
  groupOf: readonly (string | null)[],
): TheilDecomposition {
  const names = [...new Set(whole.shares.map(({ position }) => groupOf[position] ?? ''))].sort();
  const inside = sumsOfGroups(whole.shares, groupOf, names);
  const groups = names.map((group, rank): TheilGroup => {
    const populationShare = inside.population[rank] ?? Number.NaN;
    const valueShare = (populationShare * (inside.mean[rank] ?? Number.NaN)) / whole.mean;
    return {
      group,
      valueShare,
      populationShare,
      theilT: valueShare === 0 ? 0 : (inside.theilT[rank] ?? Number.NaN),
    };
  });
  const between = groups.reduce((sum, group) => sum + divergence(group), 0);
  const within = groups.reduce((sum, group) => sum + group.valueShare * group.theilT, 0);
  return { total: between + within, between, within, groups };
}

/** Population share, mean and Theil's T of each group, as `theilT` has it for a distribution of its own. */
function sumsOfGroups(
  shares: readonly Share[],
  groupOf: readonly (string | null)[],
  names: readonly string[],
) {
  const ranks = new Map(names.map((name, rank) => [name, rank]));
  const rankOf = Int32Array.from(shares, ({ position }) => ranks.get(groupOf[position] ?? '') ?? -1);
  const sumByGroup = (of: (share: Share, rank: number) => number): Float64Array => {
    const sums = new Float64Array(names.length);
    shares.forEach((share, unit) => {
      const rank = rankOf[unit] ?? -1;
      sums[rank] = (sums[rank] ?? Number.NaN) + of(share, rank);
    });
    return sums;
  };
  const population = sumByGroup(({ p }) => p);
  const mean = sumByGroup(({ x, p }, rank) => (p / (population[rank] ?? Number.NaN)) * x);
  const spread = sumByGroup(
    ({ x, p }, rank) =>
      (p / (population[rank] ?? Number.NaN)) * timesOwnLogarithm(x / (mean[rank] ?? Number.NaN)),
  );
  return { population, mean, theilT: spread.map((sum, rank) => ((mean[rank] ?? 0) > 0 ? sum : Number.NaN)) };
}

function divergence({ valueShare, populationShare }: TheilGroup): number {
  return valueShare === 0 ? 0 : valueShare * Math.log(valueShare / populationShare);
}
