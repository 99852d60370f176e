import {
  type CoverageDataset,
  type CoverageKind,
  teamProvenance,
  teamsByDepartement,
} from '@/domain/coverage';
import { buildColumn, columnValueAt, estimated, known, type MeasureColumn, MISSING } from '@/domain/measure';
import type { TerritoryHierarchy } from '@/domain/territory';
import { aggregateCovered } from './aggregate';
import type { ColumnByLevel } from './indicator';

/**
 * Counts the inhabitants of the départements that some team of a kind is known to answer for; two teams on one département
 * count its inhabitants once.
 *
 * A département nobody is known to answer for has none where the list names every team of the kind, and is missing where
 * it may be short of some: the sum of a région or of France is then missing too, for it would leave out what is not known.
 * Inhabitants are estimated where no team's remit was read in a source.
 *
 * @param population - inhabitants by département.
 */
export function countCoveredPopulation(
  coverage: CoverageDataset,
  kind: CoverageKind,
  { hierarchy, population }: { readonly hierarchy: TerritoryHierarchy; readonly population: MeasureColumn },
): ColumnByLevel {
  const index = hierarchy.departement;
  const isComplete = coverage.completeKinds?.includes(kind) ?? false;
  const teamsOf = teamsByDepartement(coverage, kind);
  const provenance = [...teamProvenance(coverage, kind), ...population.provenance];
  const covered = buildColumn(index, { unit: 'people', provenance }, (position) => {
    const people = columnValueAt(population, position);
    const code = index.territories[position]?.code;
    const teams = code === undefined ? undefined : teamsOf.get(code);
    if (people.status !== 'known' && people.status !== 'estimated') return people;
    if (teams === undefined) return isComplete ? known(0) : MISSING;
    return teams.some(({ verification }) => verification === 'verified') ? people : estimated(people.value);
  });
  return aggregateCovered(covered, population, hierarchy);
}
