import { type MeasureColumn, STATUS_BYTE } from '@/domain/measure';
import type { CountColumns, SumEquation } from '../disclosure';
import { ColumnsInProgress, NO_COUNT } from './columns-in-progress';
import type { LeastPattern } from './suppression';
import { protectSmall, type SecrecyRule } from './secrecy-rule';

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
export interface LinkedTables {
  readonly columns: CountColumns;
  /**
   * Rank in `columns` of each count, by table, level and position; `NO_COUNT` where none is known, or where a zero
   * is printed to the unit: it is never hidden, and adds nothing to any sum.
   */
  readonly ranks: readonly (readonly Int32Array[])[];
}

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
  const cells = new ColumnsInProgress(capacityOf(tables), rule);
  const ranks = tables.map(({ columns, largest, largestAt, isLatent = false }, table) => {
    const contributions = columns.map(() => largest ?? null);
    for (let level = 1; level < columns.length; level += 1)
      contributions[level] =
        largestAt?.get(level) ??
        greatestOf(contributions[level - 1] ?? null, parents[level - 1], columns[level]);
    return columns.map((column, level) => {
      const share = COST_OF_COARSER ** level * (table === sum?.total ? COST_OF_TOTAL : 1);
      const isExact = level >= exactFrom;
      return cells.addLevel(column, { share, largest: contributions[level] ?? null, isLatent, isExact });
    });
  });
  ranks.forEach((ofTable) => {
    ofTable.slice(1).forEach((totals, level) => cells.sums.addUp(totals, ofTable[level], parents[level]));
  });
  if (sum !== undefined) linkPublics({ tables, sum, ranks, cells, threshold: rule.threshold });
  return { columns: cells.finish(), ranks };
}

/** The most counts there may be: all that are given, and a latent one for each finest territory. */
function capacityOf(tables: readonly CountTable[]): number {
  const given = tables.flatMap(({ columns }) => columns.map(({ values }) => values.length));
  return given.reduce((sum, size) => sum + size, tables[0]?.columns[0]?.values.length ?? 0);
}

/** The largest contributor to a territory is the largest of one of its parts; `null` where no part tells its own. */
export function greatestOf(
  ofParts: Float64Array | null,
  parents: Int32Array | undefined,
  column: LevelCounts | undefined,
): Float64Array | null {
  if (ofParts === null || parents === undefined || column === undefined) return null;
  if (tellsNothing(ofParts)) return null;
  const greatest = new Float64Array(column.values.length).fill(Number.NaN);
  for (let part = 0; part < ofParts.length; part += 1) {
    const parent = parents[part] ?? NO_COUNT;
    const largest = ofParts[part] ?? Number.NaN;
    const held = greatest[parent];
    if (held !== undefined && !(largest <= held)) greatest[parent] = Number.isNaN(largest) ? held : largest;
  }
  return greatest;
}

function tellsNothing(column: Float64Array): boolean {
  for (const largest of column) if (!Number.isNaN(largest)) return false;
  return true;
}

interface Publics extends Pick<LinkedTables, 'ranks'> {
  readonly tables: readonly CountTable[];
  readonly sum: SumEquation;
  readonly threshold: number;
  /** Takes the latent counts and the sums. */
  readonly cells: ColumnsInProgress;
}

/** One public, or everybody, in the finest territories. */
interface FinestPublic {
  readonly column: LevelCounts;
  readonly ranks: Int32Array;
}

/** Adds the sums of publics in the finest territories, where the counts given there are sums. */
function linkPublics({ tables, sum, ranks, threshold, cells }: Publics): void {
  const finest = (table: number): FinestPublic => ({
    column: tables[table]?.columns[0] ?? NO_COLUMN,
    ranks: ranks[table]?.[0] ?? new Int32Array(),
  });
  const whole = finest(sum.total);
  const parts = sum.parts.map(finest);
  for (let position = 0; position < whole.ranks.length; position += 1) {
    const total = whole.ranks[position] ?? NO_COUNT;
    if (total === NO_COUNT) continue;
    const { left, lacking, lone } = leftByPublics(whole, parts, position);
    const isSum = lacking <= 1 && Math.abs(left) < WHOLE;
    const isLatent = lacking === 1 && !isSum && left > 0;
    if (!isSum && !isLatent) continue;
    for (const part of parts) {
      const rank = part.ranks[position] ?? NO_COUNT;
      if (rank !== NO_COUNT) cells.sums.addPart(rank);
    }
    if (isLatent) {
      const isWithheld = lone?.column.statuses[position] === STATUS_BYTE.suppressed;
      cells.sums.addPart(cells.addLatent(left, protectSmall(left, isWithheld ? left + 1 : threshold)));
    }
    cells.sums.close(total);
  }
}

const NO_COLUMN: LevelCounts = { values: new Float64Array(), statuses: new Uint8Array() };

interface LeftByPublics {
  /** What the publics that are given leave of everybody. */
  readonly left: number;
  /** How many are not given, and the last of them. */
  readonly lacking: number;
  readonly lone: FinestPublic | null;
}

function leftByPublics(whole: FinestPublic, parts: readonly FinestPublic[], position: number): LeftByPublics {
  let left = whole.column.values[position] ?? Number.NaN;
  let lacking = 0;
  let lone: FinestPublic | null = null;
  for (const part of parts) {
    const count = part.column.values[position] ?? Number.NaN;
    if (!Number.isNaN(count)) left -= count;
    else {
      lacking += 1;
      lone = part;
    }
  }
  return { left, lacking, lone };
}

/** Sums of estimates that differ by less are the same. */
const WHOLE = 1e-6;
