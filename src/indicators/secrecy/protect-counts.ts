import { buildColumn, columnValueAt, type ProtectedColumn, SUPPRESSED } from '@/domain/measure';
import { FIGURE_LEVELS, type FigureLevel, type TerritoryHierarchy } from '@/domain/territory';
import { chooseHiddenCounts, type SumEquation } from '../disclosure';
import type { ColumnByLevel, ProtectedByLevel } from '../indicator';
import { buildByLevel } from '../territory-members';
import { type LinkedTables, linkTables, NO_COUNT, type NestedTables } from './link-tables';
import { markProtected } from './protected-column';
import { roundShown } from './round-counts';
import type { SecrecyRule } from './secrecy-rule';

/** Counts of a country shown together: any tables, of which one may be the sum of others wherever its counts are. */
export interface CountTables {
  readonly tables: readonly ColumnByLevel[];
  /** For each table, people of the largest contributor to the count of each département; `NaN` where it is not known. */
  readonly largest?: readonly Float64Array[];
  readonly sum?: SumEquation;
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
const LEVELS = FIGURE_LEVELS.toReversed();

/**
 * The secrecy step for counts shown together (children, adults, everybody): as {@link protectCounts} does, against a
 * reader who also subtracts one table from another.
 *
 * @returns the tables in the order given.
 */
export function protectTables(
  { tables, largest, sum }: CountTables,
  hierarchy: TerritoryHierarchy,
  rule: SecrecyRule,
): readonly ProtectedByLevel[] {
  const nested: NestedTables = {
    tables: tables.map((columns, table) => {
      const ofTable = largest?.[table];
      const byLevel = LEVELS.map((level) => columns[level]);
      return ofTable === undefined ? { columns: byLevel } : { columns: byLevel, largest: ofTable };
    }),
    parents: [hierarchy.departement.parentPositions, hierarchy.region.parentPositions],
    ...(sum === undefined ? {} : { sum }),
  };
  return protectNested(nested, rule).map((shown) => buildByLevel((level) => columnOf(shown, level)));
}

function columnOf(shown: readonly ProtectedColumn[], level: FigureLevel): ProtectedColumn {
  const column = shown[LEVELS.indexOf(level)];
  if (column === undefined)
    throw new Error(`the level ${level} went through the secrecy step and did not come out`);
  return column;
}

/**
 * The secrecy step for counts of any nested territories: communes, EPCI, départements, régions, France.
 *
 * @returns for each table, its levels in the order given.
 */
export function protectNested(
  nested: NestedTables,
  rule: SecrecyRule,
): readonly (readonly ProtectedColumn[])[] {
  const linked = linkTables(nested, rule);
  const hidden = markHidden(linked);
  return nested.tables.map(({ columns }, table) =>
    columns.map((column, level) => {
      const ranks = linked.ranks[table]?.[level];
      return markProtected(
        buildColumn(column.index, column, (position) => {
          const rank = ranks?.[position] ?? NO_COUNT;
          return hidden[rank] === 1 ? SUPPRESSED : roundShown(columnValueAt(column, position), rule);
        }),
      );
    }),
  );
}

function markHidden(linked: LinkedTables): Uint8Array {
  const hidden = new Uint8Array(linked.cells.length);
  for (const cell of chooseHiddenCounts(linked) ?? linked.cells.keys()) hidden[cell] = 1;
  return hidden;
}
