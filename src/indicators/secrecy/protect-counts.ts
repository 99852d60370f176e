import { buildColumn, columnValueAt, SUPPRESSED } from '@/domain/measure';
import type { TerritoryHierarchy } from '@/domain/territory';
import { chooseHiddenCounts } from '../disclosure';
import type { ColumnByLevel, ProtectedByLevel } from '../indicator';
import { buildByLevel } from '../territory-members';
import { type CountTables, linkTables } from './link-tables';
import { markProtected } from './protected-column';
import type { SecrecyRule } from './secrecy-rule';

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

/**
 * The secrecy step for counts shown together (children, adults, everybody): as {@link protectCounts} does, against a
 * reader who also subtracts one table from another.
 *
 * @returns the tables in the order given.
 */
export function protectTables(
  counts: CountTables,
  hierarchy: TerritoryHierarchy,
  { threshold }: SecrecyRule,
): readonly ProtectedByLevel[] {
  const linked = linkTables(counts, hierarchy, threshold);
  const hidden = new Set(chooseHiddenCounts(linked) ?? linked.cells.keys());
  return counts.tables.map((columns, table) =>
    buildByLevel((level) => {
      const column = columns[level];
      return markProtected(
        buildColumn(column.index, column, (position) => {
          const rank = linked.rankOf(table, level, position);
          return rank !== undefined && hidden.has(rank) ? SUPPRESSED : columnValueAt(column, position);
        }),
      );
    }),
  );
}
