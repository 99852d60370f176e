import { columnValueAt, numberOf } from '@/domain/measure';
import type { TerritoryHierarchy } from '@/domain/territory';
import type { ColumnByLevel } from '../indicator';

/**
 * One published or hidden count and the counts it is the sum of. `shown` is printed as it is; `hidden` is withheld by
 * us, its count known here; `unknown` was withheld by its producer; `absent` has no count and adds nothing.
 */
export interface DisclosureCell {
  readonly count: number;
  readonly parts: readonly DisclosureCell[];
  visibility: 'shown' | 'hidden' | 'unknown' | 'absent';
}

/** Cells by level, aligned to the positions of each index and linked along département → région → France. */
export type DisclosureTree = Readonly<Record<keyof ColumnByLevel, readonly DisclosureCell[]>>;

/** Builds the tree of the counts of some columns; nothing is hidden yet but what the producer hid. */
export function buildDisclosureTree(columns: ColumnByLevel, hierarchy: TerritoryHierarchy): DisclosureTree {
  const departement = buildCells(columns.departement, () => []);
  const region = buildCells(columns.region, partsOf(departement, hierarchy.departement.parentPositions));
  const france = buildCells(columns.france, partsOf(region, hierarchy.region.parentPositions));
  return { france, region, departement };
}

function partsOf(
  cells: readonly DisclosureCell[],
  parentPositions: Int32Array,
): (position: number) => readonly DisclosureCell[] {
  const byParent = new Map<number, DisclosureCell[]>();
  cells.forEach((cell, position) => {
    const parent = parentPositions[position];
    if (parent === undefined) return;
    const siblings = byParent.get(parent);
    if (siblings === undefined) byParent.set(parent, [cell]);
    else siblings.push(cell);
  });
  return (position) => byParent.get(position) ?? [];
}

function buildCells(
  column: ColumnByLevel[keyof ColumnByLevel],
  partsAt: (position: number) => readonly DisclosureCell[],
): DisclosureCell[] {
  return column.index.territories.map((_, position) => {
    const value = columnValueAt(column, position);
    const count = numberOf(value);
    const parts = partsAt(position);
    if (count !== undefined) return { count, parts, visibility: 'shown' };
    return { count: Number.NaN, parts, visibility: value.status === 'suppressed' ? 'unknown' : 'absent' };
  });
}
