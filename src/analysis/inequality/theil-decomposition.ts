import { buildDistribution, type Share } from './distribution';
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
  /** Places of the values in increasing order, where it is known. */
  readonly order?: Iterable<number>;
}): TheilDecomposition {
  const values = Array.from(columns.values, (x, unit) =>
    (columns.groups[unit] ?? null) === null ? Number.NaN : x,
  );
  const whole = buildDistribution(values, columns.weights, columns.order);
  const membersOf = new Map<string, Share[]>();
  for (const share of whole.shares) {
    const group = columns.groups[share.position] ?? '';
    const members = membersOf.get(group);
    if (members === undefined) membersOf.set(group, [share]);
    else members.push(share);
  }
  const groups = [...membersOf.keys()].sort().map((group) => {
    const members = membersOf.get(group) ?? [];
    const inside = buildDistribution(
      members.map(({ x }) => x),
      members.map(({ p }) => p),
      // Members come in increasing order.
      members.keys(),
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
