import type { CategoryStanding, ContourCollection, TerritoryCategory } from '@/domain/territory';
import type { CategoryLegend, CategoryRow } from '../legend-model';
import { assignApart } from '../palette/assign-colors';
import { CATEGORY_COLORS, type CategoryColors } from '../palette/category-colors';
import type { ThemeName } from '../palette/theme';
import type { TerritoryPaint } from '../scene/scene';
import { listLegendStates } from './legend-states';
import { paintAbsence } from './paint-states';
import type { Representation } from './representation';

/** Where territories stand in a reading, at the level of the map. */
export interface CategoryInput {
  readonly by: TerritoryCategory;
  /** By code; one that is not there is missing. */
  readonly standings: ReadonlyMap<string, CategoryStanding>;
  /**
   * Keys of the categories each one touches: those that do not touch may then have the same colour. `null` where
   * categories are scattered, and the rarest are painted together.
   */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>> | null;
}

/** Paints every territory by its category. Nothing is guessed of one that has none. */
export function buildCategories(
  contours: ContourCollection,
  { by, standings, neighbours }: CategoryInput,
  themeName: ThemeName,
): Representation {
  const drawn = contours.features.map(({ properties: { code } }) => ({
    code,
    standing: standings.get(code) ?? MISSING_STANDING,
  }));
  const ranked = rankCategories(drawn.map(({ standing }) => standing));
  const colors = chooseColors(ranked, neighbours, CATEGORY_COLORS[themeName].categories.length);
  const present = new Set(drawn.map(({ standing }) => rowKeyOf(standing, colors)));
  const rows = listRows(ranked, colors, CATEGORY_COLORS[themeName]).filter(({ key }) => present.has(key));
  const ranks = new Map(rows.map(({ key }, rank) => [key, rank]));
  const fill = drawn.map(({ code, standing }): TerritoryPaint => {
    if (standing.kind === 'missing' || standing.kind === 'not-applicable')
      return paintAbsence(code, standing.kind, themeName);
    const rank = ranks.get(rowKeyOf(standing, colors)) ?? -1;
    const color = rows[rank]?.color ?? CATEGORY_COLORS[themeName].rows.others;
    return { code, state: 'known', classIndex: rank, color, pattern: 'none' };
  });
  const legend: CategoryLegend = {
    kind: 'category',
    by,
    rows: rows.map(({ row, color }, rank) => ({
      ...row,
      color,
      count: fill.filter(({ classIndex }) => classIndex === rank).length,
    })),
    sharesColors: new Set(colors.values()).size < colors.size,
    states: listLegendStates(fill, themeName),
    standings,
  };
  return { fill, arrows: null, legend };
}

const MISSING_STANDING: CategoryStanding = { kind: 'missing', categories: [] };

interface RankedCategory {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/** The categories some territory is of, from the most frequent; equals in the order of their keys. */
function rankCategories(standings: readonly CategoryStanding[]): readonly RankedCategory[] {
  const byKey = new Map<string, RankedCategory>();
  for (const standing of standings) {
    if (standing.kind !== 'one') continue;
    const [{ key, name }] = standing.categories;
    byKey.set(key, { key, name, count: (byKey.get(key)?.count ?? 0) + 1 });
  }
  return [...byKey.values()].sort(
    (left, right) => right.count - left.count || (left.key < right.key ? -1 : 1),
  );
}

/** The rank of the colour of each category that has one; in the order of keys, so that counts move no colour about. */
function chooseColors(
  ranked: readonly RankedCategory[],
  neighbours: CategoryInput['neighbours'],
  colorCount: number,
): ReadonlyMap<string, number> {
  const keys = ranked.map(({ key }) => key);
  if (keys.length > colorCount && neighbours !== null)
    return assignApart([...keys].sort(), neighbours, colorCount);
  return new Map(
    keys
      .slice(0, colorCount)
      .sort()
      .map((key, color) => [key, color]),
  );
}

/** The row of a territory that has one. */
function rowKeyOf(standing: CategoryStanding, colors: ReadonlyMap<string, number>): string {
  if (standing.kind !== 'one') return standing.kind;
  const [{ key }] = standing.categories;
  return colors.has(key) ? `one ${key}` : 'others';
}

interface KeyedRow {
  readonly key: string;
  readonly row: CategoryRow;
  readonly color: string;
}

const UNNAMED_ROWS = ['several', 'part', 'none'] as const;

function listRows(
  ranked: readonly RankedCategory[],
  colors: ReadonlyMap<string, number>,
  palette: CategoryColors,
): readonly KeyedRow[] {
  const names = ranked.filter(({ key }) => !colors.has(key)).map(({ name }) => name);
  return [
    ...ranked.flatMap(({ key, name }): KeyedRow[] => {
      const color = palette.categories[colors.get(key) ?? -1];
      return color === undefined ? [] : [{ key: `one ${key}`, row: { kind: 'one', name }, color }];
    }),
    { key: 'others', row: { kind: 'others', names }, color: palette.rows.others },
    ...UNNAMED_ROWS.map((kind): KeyedRow => ({ key: kind, row: { kind }, color: palette.rows[kind] })),
  ];
}
