import { type CoverageDataset, joinCoverage, keepShipped } from '@/domain/coverage';
import type { ProjectDocument } from '../project-document';
import { sourcesOfTeams, type SourcedList } from '../source-record';
import type { DatasetsAgain } from './import-again';

/**
 * What imports give when they are read again, with the teams of the dossier joined as they were: each import that gave a
 * list of them is said to give them all.
 */
export function joinTeamsAgain(
  document: Pick<ProjectDocument, 'sources' | 'coverage'>,
  again: ReadonlyMap<number, DatasetsAgain>,
): ReadonlyMap<number, DatasetsAgain> {
  if (document.coverage.kind === 'embedded') return again;
  const lists = sourcesOfTeams(document);
  const coverage = joined(document.coverage.dataset, lists, again);
  const batches = new Set(lists.flatMap(({ records }) => records.map(({ batch }) => batch)));
  return new Map(
    [...again].map(([batch, datasets]) => [batch, batches.has(batch) ? { ...datasets, coverage } : datasets]),
  );
}

function joined(
  held: CoverageDataset,
  lists: readonly SourcedList[],
  again: ReadonlyMap<number, DatasetsAgain>,
): CoverageDataset | null {
  let teams: CoverageDataset | null = null;
  for (const { records, kinds } of lists) {
    const batch = records[0]?.batch;
    const read = batch === undefined ? null : (again.get(batch)?.coverage ?? null);
    if (read === null) return null;
    const taken = { ...read, teams: read.teams.filter(({ kind }) => kinds.includes(kind)) };
    teams = teams === null ? taken : joinCoverage(teams, taken, 'complete');
  }
  return teams === null ? null : keepShipped(teams, held.shippedKinds ?? []);
}
