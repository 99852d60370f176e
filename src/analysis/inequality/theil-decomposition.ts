import { buildDistribution } from './distribution';
import { theilT } from './entropy';

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
}): TheilDecomposition {
  const values = Array.from(columns.values, (x, unit) =>
    (columns.groups[unit] ?? null) === null ? Number.NaN : x,
  );
  const whole = buildDistribution(values, columns.weights);
  const names = [...new Set(whole.shares.map(({ position }) => columns.groups[position] ?? ''))].sort();
  const groups = names.map((group) => {
    const members = whole.shares.filter(({ position }) => columns.groups[position] === group);
    const inside = buildDistribution(
      members.map(({ x }) => x),
      members.map(({ p }) => p),
    );
    const populationShare = members.reduce((sum, { p }) => sum + p, 0);
    const valueShare = (populationShare * inside.mean) / whole.mean;
    return { group, valueShare, populationShare, theilT: valueShare === 0 ? 0 : theilT(inside) };
  });
  const between = groups.reduce((sum, group) => sum + divergence(group), 0);
  const within = groups.reduce((sum, group) => sum + group.valueShare * group.theilT, 0);
  return { total: between + within, between, within, groups };
}

function divergence({ valueShare, populationShare }: TheilGroup): number {
  return valueShare === 0 ? 0 : valueShare * Math.log(valueShare / populationShare);
}
