import {
  buildColumn,
  columnValueAt,
  estimated,
  known,
  MISSING,
  SUPPRESSED,
  type MeasureColumn,
  type MeasuredValue,
} from '@/domain/measure';
import type { TerritoryHierarchy } from '@/domain/territory';
import type { ColumnByLevel, FigureCoverage } from './indicator';
import { buildByLevel, listMembers, type ByLevel } from './territory-members';

/**
 * Adds counts up, département → région → France.
 *
 * The sum runs over the départements that have a count, and {@link countCoverage} tells how many these are. One hidden
 * count hides the sum, for nobody here knows it; no count at all leaves the sum missing; an estimated count makes it
 * estimated.
 *
 * @param departements - counts aligned to `hierarchy.departement`.
 */
export function aggregateCounts(departements: MeasureColumn, hierarchy: TerritoryHierarchy): ColumnByLevel {
  const members = listMembers(hierarchy);
  return buildByLevel((level) => {
    if (level === 'departement') return departements;
    return buildColumn(hierarchy[level], departements, (position) =>
      sumOf((members[level][position] ?? []).map((member) => columnValueAt(departements, member))),
    );
  });
}

/**
 * Adds up a denominator over the départements the numerator speaks of, so that a partial sum is never divided by
 * everybody. A territory the numerator does not speak of keeps its whole denominator (its ratio is missing anyway).
 * Missing as soon as one département in the sum is unknown, suppressed as soon as one is hidden.
 *
 * @param denominators - by département, aligned to `hierarchy.departement` as `numerators` is.
 */
export function aggregateCovered(
  denominators: MeasureColumn,
  numerators: MeasureColumn,
  hierarchy: TerritoryHierarchy,
): ColumnByLevel {
  const members = listMembers(hierarchy);
  return buildByLevel((level) =>
    buildColumn(hierarchy[level], denominators, (position) => {
      const all = members[level][position] ?? [];
      const covered = all.filter((member) => isCovered(numerators, member));
      const parts = (covered.length > 0 ? covered : all).map((member) => columnValueAt(denominators, member));
      return parts.some(({ status }) => status === 'missing') ? MISSING : sumOf(parts);
    }),
  );
}

/** Leaves a count out where another says nothing of the département. */
export function keepCovered(counts: MeasureColumn, others: MeasureColumn): MeasureColumn {
  return buildColumn(counts.index, counts, (position) =>
    isCovered(others, position) ? columnValueAt(counts, position) : MISSING,
  );
}

/** Counts, for each territory, its départements and those that have a numerator (hidden counts included). */
export function countCoverage(
  departements: MeasureColumn,
  hierarchy: TerritoryHierarchy,
): ByLevel<FigureCoverage> {
  const members = listMembers(hierarchy);
  return buildByLevel((level) => ({
    total: Uint16Array.from(members[level], (positions) => positions.length),
    covered: Uint16Array.from(
      members[level],
      (positions) => positions.filter((position) => isCovered(departements, position)).length,
    ),
  }));
}

/** Says whether the source speaks of a département: it gives a count, or hides one. */
function isCovered(departements: MeasureColumn, position: number): boolean {
  const { status } = columnValueAt(departements, position);
  return status !== 'missing' && status !== 'not-applicable';
}

function sumOf(parts: readonly MeasuredValue[]): MeasuredValue {
  if (parts.some((part) => part.status === 'suppressed')) return SUPPRESSED;
  let sum = 0;
  let counted = 0;
  let hasEstimate = false;
  for (const part of parts) {
    if (part.status !== 'known' && part.status !== 'estimated') continue;
    sum += part.value;
    counted += 1;
    hasEstimate ||= part.status === 'estimated';
  }
  if (counted === 0) return MISSING;
  return hasEstimate ? estimated(sum) : known(sum);
}
