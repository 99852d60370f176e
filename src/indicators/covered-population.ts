import {
  type CoverageDataset,
  type CoverageKind,
  coveredShare,
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
 * Where teams answer for communes of a département only, its inhabitants are shared as all ages are between them and the
 * others, an estimate; where the list does not say which communes, they are missing: some are covered, not all.
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
    if (people.status !== 'known' && people.status !== 'estimated') return people;
    const teams = code === undefined ? undefined : teamsOf.get(code);
    if (code === undefined || teams === undefined) return isComplete ? known(0) : MISSING;
    const { atLeast, isExact } = coveredShare(teams, code);
    if (!isExact) return MISSING;
    const isRead = teams.some(({ verification }) => verification === 'verified');
    return isRead && atLeast === 1 ? people : estimated(people.value * atLeast);
  });
  return aggregateCovered(covered, population, hierarchy);
}
