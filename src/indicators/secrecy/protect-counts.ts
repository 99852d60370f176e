import { type MeasureColumn, type ProtectedColumn, STATUS_BYTE } from '@/domain/measure';
import { BASE_LEVELS, type BaseLevel, type TerritoryHierarchy } from '@/domain/territory';
import type { SumEquation } from '../disclosure';
import type { ColumnByLevel, ProtectedByLevel } from '../indicator';
import { buildByLevel } from '../territory-members';
import { NO_COUNT } from './columns-in-progress';
import { linkTables, type NestedTables } from './link-tables';
import { markProtected } from './protected-column';
import { roundTo } from './round-counts';
import type { SecrecyRule } from './secrecy-rule';
import { chooseSuppression, type LeastPattern, type Suppression } from './suppression';

/** Counts of a country shown together: any tables, of which one may be the sum of others wherever its counts are. */
export interface CountTables {
  readonly tables: readonly ColumnByLevel[];
  /** For each table, people of the largest contributor to the count of each département; `NaN` where it is not known. */
  readonly largest?: readonly Float64Array[];
  readonly sum?: SumEquation;
  /** Ranks of the tables that nobody prints, and that others give by difference. */
  readonly latent?: readonly number[];
  /** What searches for the least to hide have found. */
  readonly patterns?: readonly LeastPattern[];
}

/**
 * The secrecy step for one table of counts: hides small counts at every level, and whatever else would let a reader work
 * one out by subtraction along département → région → France. Hidden values are removed, not masked.
 *
 * @param columns - counts by level, each level the sum of the one below as `aggregateCounts` makes them.
 */
export function protectCounts(
  columns: ColumnByLevel,
  hierarchy: TerritoryHierarchy,
  rule: SecrecyRule,
): ProtectedByLevel {
  const [shown] = protectTables({ tables: [columns] }, hierarchy, rule);
  if (shown === undefined) throw new Error('a table went through the secrecy step and did not come out');
  return shown;
}

/** Levels of a country, the finest first. */
const LEVELS = BASE_LEVELS.toReversed();

/**
 * The secrecy step for counts shown together (children, adults, everybody): as {@link protectCounts} does, against a
 * reader who also subtracts one table from another.
 *
 * @returns the tables in the order given.
 */
export function protectTables(
  counts: CountTables,
  hierarchy: TerritoryHierarchy,
  rule: SecrecyRule,
): readonly ProtectedByLevel[] {
  return protectNested(nestTables(counts, hierarchy), rule).shown.map((shown) =>
    buildByLevel((level) => columnOf(shown, level)),
  );
}

/** The levels of a country, laid out for {@link protectNested}. */
export function nestTables(
  { tables, largest, latent = [], ...rest }: CountTables,
  hierarchy: TerritoryHierarchy,
): NestedTables<MeasureColumn> {
  return {
    ...rest,
    tables: tables.map((columns, table) => {
      const ofTable = largest?.[table];
      const byLevel = LEVELS.map((level) => columns[level]);
      return {
        columns: byLevel,
        ...(ofTable === undefined ? {} : { largest: ofTable }),
        ...(latent.includes(table) ? { isLatent: true } : {}),
      };
    }),
    parents: [hierarchy.departement.parentPositions, hierarchy.region.parentPositions],
  };
}

/** A level of a table laid out by {@link nestTables}. */
export function columnOf(shown: readonly ProtectedColumn[], level: BaseLevel): ProtectedColumn {
  const column = shown[LEVELS.indexOf(level)];
  if (column === undefined)
    throw new Error(`the level ${level} went through the secrecy step and did not come out`);
  return column;
}

/** Tables that went through the secrecy step, and which of their counts are hidden. */
export interface ProtectedTables {
  /** For each table, its levels in the order given. */
  readonly shown: readonly (readonly ProtectedColumn[])[];
  readonly suppression: Suppression;
}

/** The secrecy step for counts of any nested territories: communes, EPCI, départements, régions, France. */
export function protectNested(nested: NestedTables<MeasureColumn>, rule: SecrecyRule): ProtectedTables {
  const linked = linkTables(nested, rule);
  const suppression = chooseSuppression(linked.columns, nested.patterns ?? []);
  const isHidden = markCells(suppression, linked.columns.counts.length);
  const shown = nested.tables.map(({ columns }, table) =>
    columns.map((column, level) => {
      const ranks = linked.ranks[table]?.[level];
      return protectColumn(column, rule, (position) => isHidden[ranks?.[position] ?? NO_COUNT] === 1);
    }),
  );
  return { shown, suppression };
}

/** A byte for each cell, 1 where it is hidden. */
export function markCells({ hidden }: Suppression, cellCount: number): Uint8Array {
  const isHidden = new Uint8Array(cellCount);
  for (const cell of hidden) isHidden[cell] = 1;
  return isHidden;
}

/** A column without its hidden counts, the others rounded as the rule asks; what has no number gets none. */
export function protectColumn(
  { index, unit, provenance, ...counts }: MeasureColumn,
  { rounding }: SecrecyRule,
  isHidden: (position: number) => boolean,
): ProtectedColumn {
  const values = new Float64Array(counts.values.length).fill(Number.NaN);
  const statuses = counts.statuses.slice();
  for (let position = 0; position < values.length; position += 1) {
    const status = statuses[position];
    if (isHidden(position)) statuses[position] = STATUS_BYTE.suppressed;
    else if (status === STATUS_BYTE.known || status === STATUS_BYTE.estimated) {
      const count = counts.values[position] ?? Number.NaN;
      values[position] = rounding === null ? count : roundTo(count, rounding);
      if (rounding !== null) statuses[position] = STATUS_BYTE.estimated;
    }
  }
  return markProtected({ index, unit, provenance, values, statuses });
}
