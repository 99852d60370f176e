import { type CoverageList, joinCoverage, keepShipped } from '@/domain/coverage';
import type { ProjectDocument } from '../project-document';
import { sourcesOfTeams } from '../source-record';
import type { DatasetsAgain } from './import-again';
import { joinListsAgain } from './join-lists';

/** What imports give when they are read again, with the teams of the dossier joined as they were. */
export function joinTeamsAgain(
  document: Pick<ProjectDocument, 'sources' | 'coverage'>,
  again: ReadonlyMap<number, DatasetsAgain>,
): ReadonlyMap<number, DatasetsAgain> {
  if (document.coverage.kind === 'embedded') return again;
  const { shippedKinds = [] } = document.coverage.dataset;
  return joinListsAgain<'coverage', CoverageList>(
    {
      dataset: 'coverage',
      lists: sourcesOfTeams(document),
      add: (before, read, { kinds }) => {
        const taken = { ...read, teams: read.teams.filter(({ kind }) => kinds.includes(kind)) };
        return before === null ? taken : joinCoverage(before, taken, 'complete');
      },
      end: (teams) => keepShipped(teams, shippedKinds),
    },
    again,
  );
}
