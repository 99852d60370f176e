import { buildColumn, columnValueAt, STATUS_BYTE, SUPPRESSED } from '@/domain/measure';
import { FIGURE_LEVELS, type TerritoryHierarchy } from '@/domain/territory';
import type { ColumnByLevel, ProtectedByLevel } from '../indicator';
import { buildByLevel } from '../territory-members';
import { buildDisclosureTree, type DisclosureTree } from './disclosure-tree';
import { hideCells } from './hide-cells';
import { markProtected } from './protected-column';

/** How counts of people are kept secret. */
export interface SecrecyRule {
  /** Counts from 1 to threshold − 1 are hidden; 0 or 1 hides nothing. Zero itself is printed. */
  readonly threshold: number;
  /** Columns these counts are a sum of: a count is hidden wherever one of its terms is. */
  readonly terms?: readonly ProtectedByLevel[];
}

/**
 * The secrecy step: hides small counts at every level, and whatever else would let a reader work one out by subtraction
 * along département → région → France. Hidden values are removed, not masked.
 *
 * @param columns - counts by level, each level the sum of the one below as `aggregateCounts` makes them.
 */
export function protectCounts(
  columns: ColumnByLevel,
  hierarchy: TerritoryHierarchy,
  rule: SecrecyRule,
): ProtectedByLevel {
  const tree = buildDisclosureTree(columns, hierarchy);
  hideWithTerms(tree, rule.terms ?? []);
  for (const root of tree.france) hideCells(root, rule.threshold);
  return buildByLevel((level) => {
    const column = columns[level];
    return markProtected(
      buildColumn(column.index, column, (position) =>
        tree[level][position]?.visibility === 'hidden' ? SUPPRESSED : columnValueAt(column, position),
      ),
    );
  });
}

function hideWithTerms(tree: DisclosureTree, terms: readonly ProtectedByLevel[]): void {
  for (const level of FIGURE_LEVELS) {
    tree[level].forEach((cell, position) => {
      const isTermHidden = terms.some((term) => term[level].statuses[position] === STATUS_BYTE.suppressed);
      if (isTermHidden && cell.visibility === 'shown' && cell.count > 0) cell.visibility = 'hidden';
    });
  }
}
