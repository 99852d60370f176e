import { buildColumn, known, MISSING, type MeasureColumn } from '@/domain/measure';
import type { AgeBase, PopulationTable } from '@/domain/population';
import type { TerritoryHierarchy } from '@/domain/territory';
import { isCovered } from './aggregate';
import type { ColumnByLevel } from './indicator';
import { buildByLevel, listMembers } from './territory-members';

/** The table of a year when there is one, otherwise the latest; `undefined` without any table. */
export function choosePopulation(
  populations: readonly PopulationTable[],
  year: number | null,
): PopulationTable | undefined {
  let latest: PopulationTable | undefined;
  for (const table of populations) {
    if (table.year === year) return table;
    if (latest === undefined || table.year > latest.year) latest = table;
  }
  return latest;
}

/** What a denominator is read from. */
export interface DenominatorSource {
  readonly table: PopulationTable | undefined;
  readonly ageBase: AgeBase;
}

/**
 * Builds the population a numerator is divided by: that of the départements the numerator speaks of, so that a partial
 * sum is never divided by everybody. A territory the numerator does not speak of keeps its whole population (its rate is
 * missing anyway). Missing as soon as the population of one département in the sum is unknown.
 *
 * @param numerator - numerator by département, aligned to `hierarchy.departement`.
 */
export function buildDenominator(
  numerator: MeasureColumn,
  hierarchy: TerritoryHierarchy,
  source: DenominatorSource,
): ColumnByLevel {
  const members = listMembers(hierarchy);
  const peopleAt = readPopulation(hierarchy, source);
  const description = {
    unit: 'people',
    provenance: source.table === undefined ? [] : [source.table.provenance],
  } as const;
  return buildByLevel((level) =>
    buildColumn(hierarchy[level], description, (position) => {
      const all = members[level][position] ?? [];
      const covered = all.filter((member) => isCovered(numerator, member));
      const sum = (covered.length > 0 ? covered : all).reduce((total, member) => total + peopleAt(member), 0);
      return all.length === 0 || Number.isNaN(sum) ? MISSING : known(sum);
    }),
  );
}

function readPopulation(
  hierarchy: TerritoryHierarchy,
  source: DenominatorSource,
): (departementPosition: number) => number {
  const { table, ageBase } = source;
  return (position) => {
    const code = hierarchy.departement.territories[position]?.code;
    const row = code === undefined ? undefined : table?.index.positionOf(code);
    return (row === undefined ? undefined : table?.byAge[ageBase][row]) ?? Number.NaN;
  };
}
