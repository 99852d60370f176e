import { type MeasureColumn, STATUS_BYTE } from '@/domain/measure';
import type { Protection, SumEquation, SumTable, TableCell } from '../disclosure';
import { rangeOfRounded } from './round-counts';
import type { LeastPattern } from './suppression';
import { protectCount, protectSmall, type SecrecyRule } from './secrecy-rule';

/** Counts of one level. */
export type LevelCounts = Pick<MeasureColumn, 'values' | 'statuses'>;

/** One table of counts, level by level, the finest first. */
interface CountTable<Level extends LevelCounts = LevelCounts> {
  readonly columns: readonly Level[];
  /** People of the largest contributor to each count of the finest level; `NaN` where it is not known. */
  readonly largest?: Float64Array;
  /** The same by level, where a contributor may have people in several parts of a count; by default the largest of its parts. */
  readonly largestAt?: ReadonlyMap<number, Float64Array>;
  /** Nobody prints it: it is there for what the others give by difference. */
  readonly isLatent?: boolean;
}

/** Counts shown together: any tables, of which one may be the sum of others wherever its counts are. */
export interface NestedTables<Level extends LevelCounts = LevelCounts> {
  readonly tables: readonly CountTable<Level>[];
  /** For each level but the coarsest, the position in the next of what each territory is part of; −1 for none. */
  readonly parents: readonly Int32Array[];
  readonly sum?: SumEquation;
  /**
   * Levels from this one on are taken to be known to the unit where they are printed, were they printed rounded: the
   * reader is given more than is printed. By default none.
   */
  readonly exactFrom?: number;
  /** What searches for the least to hide have found. */
  readonly patterns?: readonly LeastPattern[];
}

/** Tables laid out as one set of counts, with the place of each count. */
export interface LinkedTables extends SumTable {
  /**
   * Rank in `cells` of each count, by table, level and position; {@link NO_COUNT} where none is known, or where a zero is
   * printed to the unit: it is never hidden, and adds nothing to any sum.
   */
  readonly ranks: readonly (readonly Int32Array[])[];
}

/** Where a count is no part of the tables that are protected. */
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
export function linkTables(
  { tables, parents, sum, exactFrom = Number.POSITIVE_INFINITY }: NestedTables,
  rule: SecrecyRule,
): LinkedTables {
  const cells: TableCell[] = [];
  const ranks = tables.map(({ columns, largest, largestAt, isLatent = false }, table) => {
    const contributions = columns.map(() => largest ?? null);
    for (let level = 1; level < columns.length; level += 1)
      contributions[level] =
        largestAt?.get(level) ??
        greatestOf(contributions[level - 1] ?? null, parents[level - 1], columns[level]);
    return columns.map((column, level) => {
      const share = COST_OF_COARSER ** level * (table === sum?.total ? COST_OF_TOTAL : 1);
      const isExact = level >= exactFrom;
      return addCells(cells, column, { share, largest: contributions[level] ?? null, isLatent, isExact, rule });
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
  readonly isExact: boolean;
  readonly rule: SecrecyRule;
}

function addCells(
  cells: TableCell[],
  { values }: LevelCounts,
  { share, largest, isLatent, isExact, rule }: LevelRule,
): Int32Array {
  const { rounding, threshold } = rule;
  const ranks = new Int32Array(values.length).fill(NO_COUNT);
  values.forEach((count, position) => {
    if (Number.isNaN(count) || (count === 0 && rounding === null)) return;
    const protection = protectCount(count, largest?.[position] ?? Number.NaN, rule);
    const cost = count > 0 ? share * (1 + Math.log1p(count)) : Number.POSITIVE_INFINITY;
    const cell = { count, floor: Math.min(1, count), cost, protection };
    ranks[position] = cells.length;
    if (isLatent) cells.push(latentCell(count, protection));
    else if (rounding === null || isExact) cells.push(cell);
    else cells.push({ ...cell, printed: rangeOfRounded(count, rounding, threshold) });
  });
  return ranks;
}

/** The largest contributor to a territory is the largest of one of its parts. */
export function greatestOf(
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

/** One public, or everybody, in the finest territories. */
interface FinestPublic {
  readonly column: LevelCounts;
  readonly ranks: Int32Array;
}

/** The sums of publics in the finest territories, where the counts given there are sums. */
function linkPublics({ tables, sum, ranks, rule, cells }: Publics): readonly SumEquation[] {
  const finest = (table: number): FinestPublic => ({
    column: tables[table]?.columns[0] ?? NO_COLUMN,
    ranks: ranks[table]?.[0] ?? new Int32Array(),
  });
  const whole = finest(sum.total);
  const parts = sum.parts.map(finest);
  const equations: SumEquation[] = [];
  whole.ranks.forEach((total, position) => {
    if (total === NO_COUNT) return;
    const ofPublics = sumOfPublics(whole, parts, position);
    if (ofPublics === null) return;
    const { ranks: given, latent } = ofPublics;
    if (latent !== null) {
      const { count, isWithheld } = latent;
      given.push(cells.length);
      cells.push(latentCell(count, protectSmall(count, isWithheld ? count + 1 : rule.threshold)));
    }
    equations.push({ total, parts: given });
  });
  return equations;
}

const NO_COLUMN: LevelCounts = { values: new Float64Array(), statuses: new Uint8Array() };

interface SumOfPublics {
  readonly ranks: number[];
  /** The count that the others leave for the one public that is not given. */
  readonly latent: { readonly count: number; readonly isWithheld: boolean } | null;
}

/** What everybody is the sum of somewhere; `null` where it is no sum, or where more than one public is not given. */
function sumOfPublics(
  whole: FinestPublic,
  parts: readonly FinestPublic[],
  position: number,
): SumOfPublics | null {
  const ranks: number[] = [];
  const lacking: FinestPublic[] = [];
  let left = whole.column.values[position] ?? Number.NaN;
  for (const part of parts) {
    const count = part.column.values[position] ?? Number.NaN;
    const rank = part.ranks[position] ?? NO_COUNT;
    if (Number.isNaN(count)) lacking.push(part);
    else left -= count;
    if (rank !== NO_COUNT) ranks.push(rank);
  }
  const [lone] = lacking;
  if (lacking.length > 1) return null;
  // A copy takes the room of its numbers, an array that has grown several times as much; a country has thirty thousand.
  if (Math.abs(left) < WHOLE) return { ranks: ranks.slice(), latent: null };
  if (lone === undefined || !(left > 0)) return null;
  const isWithheld = lone.column.statuses[position] === STATUS_BYTE.suppressed;
  return { ranks, latent: { count: left, isWithheld } };
}

/** Sums of estimates that differ by less are the same. */
const WHOLE = 1e-6;

function latentCell(count: number, protection: Protection | null): TableCell {
  return { count, floor: 0, cost: Number.POSITIVE_INFINITY, protection, isLatent: true };
}
