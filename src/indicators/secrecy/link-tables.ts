import { columnValueAt, type MeasureColumn, numberOf } from '@/domain/measure';
import { FIGURE_LEVELS, type FigureLevel, type TerritoryHierarchy } from '@/domain/territory';
import type { SumEquation, SumTable, TableCell } from '../disclosure';
import type { ColumnByLevel } from '../indicator';
import { protectionOf } from './secrecy-rule';

/** Counts shown together: any tables, of which one may be the sum of others wherever its counts are. */
export interface CountTables {
  readonly tables: readonly ColumnByLevel[];
  readonly sum?: SumEquation;
}

/** Tables laid out as one set of counts, with the place of each count. */
export interface LinkedTables extends SumTable {
  /** Rank in `cells` of the count of a table at a position of a level; `undefined` where no count is known. */
  readonly rankOf: (table: number, level: FigureLevel, position: number) => number | undefined;
}

/** A région takes ten départements to be worth hiding for the sake of another count, France a hundred. */
const COST_OF_LEVEL: Readonly<Record<FigureLevel, number>> = { departement: 1, region: 10, france: 100 };

/** A total of publics is hidden rather than a public: planners act on publics. */
const COST_OF_TOTAL = 0.5;

/**
 * Links tables along département → région → France, and across publics: in each département where the total is the sum
 * of its parts to the unit. Where all counts but one part are given, that part is a latent count, protected as if it
 * were printed. Totals of a région or of France that nobody here knows link nothing.
 */
export function linkTables(
  { tables, sum }: CountTables,
  hierarchy: TerritoryHierarchy,
  threshold: number,
): LinkedTables {
  const cells: TableCell[] = [];
  const ranks = tables.map((table, rank) =>
    mapLevels((level) =>
      readCounts(table[level]).map((count) => {
        if (count === undefined) return undefined;
        const share = COST_OF_LEVEL[level] * (rank === sum?.total ? COST_OF_TOTAL : 1);
        return cells.push(cellOf(count, share, threshold)) - 1;
      }),
    ),
  );
  const equations = ranks.flatMap((ofTable) => [
    ...addUp(ofTable.region, ofTable.departement, hierarchy.departement.parentPositions),
    ...addUp(ofTable.france, ofTable.region, hierarchy.region.parentPositions),
  ]);
  if (sum !== undefined) {
    const departements = { tables: tables.map(({ departement }) => departement), sum };
    hierarchy.departement.territories.forEach((_, position) => {
      const equation = linkPublics(departements, { position, threshold, cells, ranks });
      if (equation !== null) equations.push(equation);
    });
  }
  return { cells, equations, rankOf: (table, level, position) => ranks[table]?.[level][position] };
}

type Ranks = readonly (number | undefined)[];

function mapLevels(compute: (level: FigureLevel) => Ranks): Readonly<Record<FigureLevel, Ranks>> {
  return Object.fromEntries(FIGURE_LEVELS.map((level) => [level, compute(level)])) as Record<
    FigureLevel,
    Ranks
  >;
}

function readCounts(column: MeasureColumn): readonly (number | undefined)[] {
  return column.index.territories.map((_, position) => numberOf(columnValueAt(column, position)));
}

function cellOf(count: number, share: number, threshold: number): TableCell {
  return {
    count,
    floor: Math.min(1, count),
    cost: count > 0 ? share * (1 + Math.log1p(count)) : Number.POSITIVE_INFINITY,
    protection: protectionOf(count, threshold),
  };
}

function addUp(totals: Ranks, parts: Ranks, parentPositions: Int32Array): readonly SumEquation[] {
  const byParent = totals.map((): number[] => []);
  parts.forEach((part, position) => {
    if (part !== undefined) byParent[parentPositions[position] ?? -1]?.push(part);
  });
  return totals.flatMap((total, position) => {
    const ofTotal = byParent[position] ?? [];
    return total === undefined || ofTotal.length === 0 ? [] : [{ total, parts: ofTotal }];
  });
}

interface Publics {
  readonly tables: readonly MeasureColumn[];
  readonly sum: SumEquation;
}

interface Place {
  readonly position: number;
  readonly threshold: number;
  /** Takes the latent count, if any. */
  readonly cells: TableCell[];
  readonly ranks: readonly Readonly<Record<FigureLevel, Ranks>>[];
}

/** The sum of publics in a département, or `null` when the counts given there are no sum. */
function linkPublics({ tables, sum }: Publics, place: Place): SumEquation | null {
  const rankIn = (table: number) => place.ranks[table]?.departement[place.position];
  const total = rankIn(sum.total);
  if (total === undefined) return null;
  const lacking = sum.parts.filter((table) => rankIn(table) === undefined);
  const parts = sum.parts.flatMap((table) => rankIn(table) ?? []);
  const counted = parts.reduce((added, part) => added + (place.cells[part]?.count ?? Number.NaN), 0);
  const left = (place.cells[total]?.count ?? Number.NaN) - counted;
  if (Math.abs(left) < WHOLE && lacking.length <= 1) return { total, parts };
  const [lone] = lacking;
  if (lone === undefined || lacking.length > 1 || !(left > 0)) return null;
  const column = tables[lone];
  const isWithheld = column !== undefined && columnValueAt(column, place.position).status === 'suppressed';
  const latent = place.cells.push(latentCell(left, isWithheld ? left + 1 : place.threshold)) - 1;
  return { total, parts: [...parts, latent] };
}

/** Sums of estimates that differ by less are the same. */
const WHOLE = 1e-6;

function latentCell(count: number, threshold: number): TableCell {
  const cost = Number.POSITIVE_INFINITY;
  return { count, floor: 0, cost, protection: protectionOf(count, threshold), isLatent: true };
}
