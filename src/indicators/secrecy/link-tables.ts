import { type MeasureColumn, STATUS_BYTE } from '@/domain/measure';
import type { Protection, SumEquation, SumTable, TableCell } from '../disclosure';
import { rangeOfRounded } from './round-counts';
import type { LeastPattern } from './suppression';
import { protectDominated, protectSmall, type SecrecyRule, strictestProtection } from './secrecy-rule';

/** Counts of one level. */
export type LevelCounts = Pick<MeasureColumn, 'values' | 'statuses'>;

/** One table of counts, level by level, the finest first. */
interface CountTable<Level extends LevelCounts = LevelCounts> {
  readonly columns: readonly Level[];
  /** People of the largest contributor to each count of the finest level; `NaN` where it is not known. */
  readonly largest?: Float64Array;
  /** Nobody prints it: it is there for what the others give by difference. */
  readonly isLatent?: boolean;
}

/** Counts shown together: any tables, of which one may be the sum of others wherever its counts are. */
export interface NestedTables<Level extends LevelCounts = LevelCounts> {
  readonly tables: readonly CountTable<Level>[];
  /** For each level but the coarsest, the position in the next of what each territory is part of; −1 for none. */
  readonly parents: readonly Int32Array[];
  readonly sum?: SumEquation;
  /** What searches for the least to hide have found. */
  readonly patterns?: readonly LeastPattern[];
}

/** Tables laid out as one set of counts, with the place of each count. */
export interface LinkedTables extends SumTable {
  /** Rank in `cells` of each count, by table, level and position; {@link NO_COUNT} where none is known. */
  readonly ranks: readonly (readonly Int32Array[])[];
}

/** Where no count is known. */
export const NO_COUNT = -1;

/** A région takes ten départements to be worth hiding for the sake of another count, France a hundred. */
const COST_OF_COARSER = 10;

/** A total of publics is hidden rather than a public: planners act on publics. */
const COST_OF_TOTAL = 0.5;

/**
 * Links tables along their levels, and across publics: in each finest territory where the total is the sum of its parts
 * to the unit. Where all counts but one part are given, that part is a latent count, protected as if it were printed.
 * Totals of a région or of France that nobody here knows link nothing.
 */
export function linkTables({ tables, parents, sum }: NestedTables, rule: SecrecyRule): LinkedTables {
  const cells: TableCell[] = [];
  const ranks = tables.map(({ columns, largest, isLatent = false }, table) => {
    const contributions = columns.map(() => largest ?? null);
    for (let level = 1; level < columns.length; level += 1)
      contributions[level] = greatestOf(contributions[level - 1] ?? null, parents[level - 1], columns[level]);
    return columns.map((column, level) => {
      const share = COST_OF_COARSER ** level * (table === sum?.total ? COST_OF_TOTAL : 1);
      return addCells(cells, column, { share, largest: contributions[level] ?? null, isLatent, rule });
    });
  });
  const equations = ranks.flatMap((ofTable) =>
    ofTable.slice(1).flatMap((totals, level) => addUp(totals, ofTable[level], parents[level])),
  );
  if (sum !== undefined) equations.push(...linkPublics({ tables, sum, ranks, cells, rule }));
  return { cells, equations, ranks };
}

interface LevelRule {
  readonly share: number;
  readonly largest: Float64Array | null;
  readonly isLatent: boolean;
  readonly rule: SecrecyRule;
}

function addCells(
  cells: TableCell[],
  { values }: LevelCounts,
  { share, largest, isLatent, rule }: LevelRule,
): Int32Array {
  return Int32Array.from(values, (count, position) => {
    if (Number.isNaN(count)) return NO_COUNT;
    const protection = strictestProtection(
      protectSmall(count, rule.threshold),
      protectDominated(count, largest?.[position] ?? Number.NaN, rule.dominance),
    );
    if (isLatent) return cells.push(latentCell(count, protection)) - 1;
    const cost = count > 0 ? share * (1 + Math.log1p(count)) : Number.POSITIVE_INFINITY;
    const cell = { count, floor: Math.min(1, count), cost, protection };
    const { rounding, threshold } = rule;
    return (
      cells.push(
        rounding === null ? cell : { ...cell, printed: rangeOfRounded(count, rounding, threshold) },
      ) - 1
    );
  });
}

/** The largest contributor to a territory is the largest of one of its parts. */
function greatestOf(
  ofParts: Float64Array | null,
  parents: Int32Array | undefined,
  column: LevelCounts | undefined,
): Float64Array | null {
  if (ofParts === null || parents === undefined || column === undefined) return null;
  const greatest = new Float64Array(column.values.length).fill(Number.NaN);
  ofParts.forEach((largest, part) => {
    const parent = parents[part] ?? NO_COUNT;
    const held = greatest[parent];
    if (held !== undefined && !(largest <= held)) greatest[parent] = Number.isNaN(largest) ? held : largest;
  });
  return greatest;
}

function addUp(
  totals: Int32Array,
  parts: Int32Array | undefined,
  parents: Int32Array | undefined,
): readonly SumEquation[] {
  const byParent = Array.from(totals, (): number[] => []);
  parts?.forEach((part, position) => {
    if (part !== NO_COUNT) byParent[parents?.[position] ?? NO_COUNT]?.push(part);
  });
  return byParent.flatMap((ofTotal, position) => {
    const total = totals[position] ?? NO_COUNT;
    return total === NO_COUNT || ofTotal.length === 0 ? [] : [{ total, parts: ofTotal }];
  });
}

interface Publics extends Pick<LinkedTables, 'ranks'> {
  readonly tables: readonly CountTable[];
  readonly sum: SumEquation;
  readonly rule: SecrecyRule;
  /** Takes the latent counts. */
  readonly cells: TableCell[];
}

/** The sums of publics in the finest territories, where the counts given there are sums. */
function linkPublics(publics: Publics): readonly SumEquation[] {
  const totals = publics.ranks[publics.sum.total]?.[0] ?? new Int32Array();
  const equations: SumEquation[] = [];
  totals.forEach((total, position) => {
    if (total === NO_COUNT) return;
    const equation = linkPublicsAt(publics, total, position);
    if (equation !== null) equations.push(equation);
  });
  return equations;
}

function linkPublicsAt(
  { tables, sum, ranks, cells, rule }: Publics,
  total: number,
  position: number,
): SumEquation | null {
  const rankIn = (table: number) => ranks[table]?.[0]?.[position] ?? NO_COUNT;
  const lacking = sum.parts.filter((table) => rankIn(table) === NO_COUNT);
  const parts = sum.parts.map(rankIn).filter((rank) => rank !== NO_COUNT);
  const counted = parts.reduce((added, part) => added + (cells[part]?.count ?? Number.NaN), 0);
  const left = (cells[total]?.count ?? Number.NaN) - counted;
  if (Math.abs(left) < WHOLE && lacking.length <= 1) return { total, parts };
  const [lone] = lacking;
  if (lone === undefined || lacking.length > 1 || !(left > 0)) return null;
  const column = tables[lone]?.columns[0];
  const isWithheld = column?.statuses[position] === STATUS_BYTE.suppressed;
  const latent = cells.push(latentCell(left, protectSmall(left, isWithheld ? left + 1 : rule.threshold))) - 1;
  return { total, parts: [...parts, latent] };
}

/** Sums of estimates that differ by less are the same. */
const WHOLE = 1e-6;

function latentCell(count: number, protection: Protection | null): TableCell {
  return { count, floor: 0, cost: Number.POSITIVE_INFINITY, protection, isLatent: true };
}
