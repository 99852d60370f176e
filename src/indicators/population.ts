import { buildColumn, estimated, known, MISSING, type MeasureColumn } from '@/domain/measure';
import type { AgeBase, PopulationTable } from '@/domain/population';
import type { TerritoryHierarchy } from '@/domain/territory';

/**
 * The table of the year nearest to the one asked for among those that tell the ages apart, the later of two as near;
 * the latest when no year is asked for; `undefined` without any.
 */
export function choosePopulation(
  populations: readonly PopulationTable[],
  year: number | null,
  ages: AgeBase,
): PopulationTable | undefined {
  const wanted = year ?? Number.POSITIVE_INFINITY;
  let nearest: PopulationTable | undefined;
  for (const table of populations) {
    if (table.byAge[ages] === undefined) continue;
    if (nearest === undefined || isNearer(table.year, nearest.year, wanted)) nearest = table;
  }
  return nearest;
}

function isNearer(year: number, held: number, wanted: number): boolean {
  const difference = Math.abs(year - wanted) - Math.abs(held - wanted);
  return difference < 0 || (!(difference > 0) && year > held);
}

/** Which inhabitants are counted. */
export interface PopulationSelection {
  readonly table: PopulationTable | undefined;
  readonly ages: AgeBase;
  /** Share taken to be concerned, when people are expected rather than counted: the figures are estimates. */
  readonly share?: number;
}

/** Inhabitants by département; missing where the table says nothing. */
export function countInhabitants(
  hierarchy: TerritoryHierarchy,
  { table, ages, share }: PopulationSelection,
): MeasureColumn {
  const index = hierarchy.departement;
  const provenance = table === undefined ? [] : [table.provenance];
  return buildColumn(index, { unit: 'people', provenance }, (position) => {
    const code = index.territories[position]?.code;
    const row = code === undefined ? undefined : table?.index.positionOf(code);
    const people = row === undefined ? undefined : table?.byAge[ages]?.[row];
    if (people === undefined || Number.isNaN(people)) return MISSING;
    return share === undefined ? known(people) : estimated(people * share);
  });
}
