import {
  buildColumn,
  columnValueAt,
  estimated,
  known,
  MISSING,
  STATUS_BYTE,
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
      sumOf(addUp(departements, members[level][position] ?? [])),
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
      const addition = addUp(denominators, coveredAmong(members[level][position] ?? [], numerators));
      return addition.hasMissing ? MISSING : sumOf(addition);
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
  return buildByLevel((level) => {
    const territories = members[level];
    const total = new Uint16Array(territories.length);
    const covered = new Uint16Array(territories.length);
    territories.forEach((positions, territory) => {
      let counted = 0;
      for (const position of positions) if (isCovered(departements, position)) counted += 1;
      total[territory] = positions.length;
      covered[territory] = counted;
    });
    return { total, covered };
  });
}

/** The départements a sum runs over: those the numerator speaks of, or all of them where it speaks of none. */
function coveredAmong(positions: readonly number[], numerators: MeasureColumn): readonly number[] {
  if (positions.length === 1) return positions;
  const covered = positions.filter((position) => isCovered(numerators, position));
  return covered.length > 0 ? covered : positions;
}

/** Says whether the source speaks of a département: it gives a count, or hides one. */
function isCovered({ statuses }: MeasureColumn, position: number): boolean {
  const status = statuses[position] ?? STATUS_BYTE.missing;
  return status !== STATUS_BYTE.missing && status !== STATUS_BYTE['not-applicable'];
}

/** Counts added up, and what was met on the way. */
interface Addition {
  readonly sum: number;
  readonly counted: number;
  readonly hasEstimate: boolean;
  readonly hasHidden: boolean;
  readonly hasMissing: boolean;
}

function addUp({ statuses, values }: MeasureColumn, positions: readonly number[]): Addition {
  let sum = 0;
  let counted = 0;
  let hasEstimate = false;
  let hasHidden = false;
  let hasMissing = false;
  for (const position of positions) {
    const status = statuses[position] ?? STATUS_BYTE.missing;
    hasMissing ||= status === STATUS_BYTE.missing;
    hasHidden ||= status === STATUS_BYTE.suppressed;
    if (status !== STATUS_BYTE.known && status !== STATUS_BYTE.estimated) continue;
    sum += values[position] ?? Number.NaN;
    counted += 1;
    hasEstimate ||= status === STATUS_BYTE.estimated;
  }
  return { sum, counted, hasEstimate, hasHidden, hasMissing };
}

function sumOf({ sum, counted, hasEstimate, hasHidden }: Addition): MeasuredValue {
  if (hasHidden) return SUPPRESSED;
  if (counted === 0) return MISSING;
  return hasEstimate ? estimated(sum) : known(sum);
}
