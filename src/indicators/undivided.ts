import {
  buildColumn,
  columnValueAt,
  known,
  type MeasureColumn,
  type MeasuredValue,
  MISSING,
  STATUS_BYTE,
} from '@/domain/measure';
import type { UndividedCount } from '@/domain/population';
import type { TerritoryIndex } from '@/domain/territory';
import type { ColumnByLevel } from './indicator';

/** Positions of départements that a source counts together and not one by one. */
export type CountedTogether = readonly (readonly number[])[];

/** The positions of départements counted together; those of which one is not in the directory are left out. */
export function positionsTogether(
  undivided: readonly UndividedCount[],
  index: TerritoryIndex,
): CountedTogether {
  return undivided.flatMap(({ departements }) => {
    const positions = departements.flatMap((code) => index.positionOf(code) ?? []);
    return positions.length === departements.length ? [positions] : [];
  });
}

/**
 * Counts of which sums are right: the first département of each group bears the count of all, the others none. No
 * département may be shown of it, see {@link leaveTogetherOut}.
 */
export function bearTogether(counts: MeasureColumn, undivided: readonly UndividedCount[]): MeasureColumn {
  const borne = new Map<number, MeasuredValue>();
  for (const { departements, count } of undivided) {
    const positions = departements.flatMap((code) => counts.index.positionOf(code) ?? []);
    if (positions.length < departements.length) continue;
    positions.forEach((position, rank) => borne.set(position, rank === 0 ? count : known(0)));
  }
  return borne.size === 0
    ? counts
    : buildColumn(counts.index, counts, (position) => borne.get(position) ?? columnValueAt(counts, position));
}

/** Counts by level without those of départements counted together: nobody knows what is of each. */
export function leaveTogetherOut(counts: ColumnByLevel, groups: CountedTogether): ColumnByLevel {
  return groups.length === 0 ? counts : { ...counts, departement: withoutGroups(counts.departement, groups) };
}

/** A column without the counts of some groups. */
export function withoutGroups(counts: MeasureColumn, groups: CountedTogether): MeasureColumn {
  const left = new Set(groups.flat());
  return buildColumn(counts.index, counts, (position) =>
    left.has(position) ? MISSING : columnValueAt(counts, position),
  );
}

/** The groups of which another column speaks of some départements and not of others: their count is of more than it. */
export function tornApart(groups: CountedTogether, { statuses }: MeasureColumn): CountedTogether {
  const speaks = (position: number) => {
    const status = statuses[position] ?? STATUS_BYTE.missing;
    return status !== STATUS_BYTE.missing && status !== STATUS_BYTE['not-applicable'];
  };
  return groups.filter((positions) => !positions.every(speaks) && positions.some(speaks));
}
