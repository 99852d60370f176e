import type { CoverageDataset, CoverageKind } from '@/domain/coverage';
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
  const verified = new Map<string, boolean>();
  for (const team of coverage.teams) {
    if (team.kind !== kind) continue;
    for (const code of team.departements)
      verified.set(code, (verified.get(code) ?? false) || team.verification === 'verified');
  }
  const provenance = [coverage.provenance, ...population.provenance];
  const covered = buildColumn(index, { unit: 'people', provenance }, (position) => {
    const people = columnValueAt(population, position);
    const code = index.territories[position]?.code;
    const isVerified = code === undefined ? undefined : verified.get(code);
    if (people.status !== 'known' && people.status !== 'estimated') return people;
    if (isVerified === undefined) return isComplete ? known(0) : MISSING;
    return isVerified ? people : estimated(people.value);
  });
  return aggregateCovered(covered, population, hierarchy);
}
