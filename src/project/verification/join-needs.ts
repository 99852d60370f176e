import { joinNeed, type NeedList } from '@/domain/need';
import type { ProjectDocument } from '../project-document';
import { sourcesOfNeeds } from '../source-record';
import type { DatasetsAgain } from './import-again';
import { joinListsAgain } from './join-lists';

/**
 * What imports give when they are read again, with the needs of the dossier joined as they were. Those that later ones told
 * anew in full are not read: without them the needs are the same.
 */
export function joinNeedsAgain(
  document: Pick<ProjectDocument, 'sources' | 'need'>,
  again: ReadonlyMap<number, DatasetsAgain>,
): ReadonlyMap<number, DatasetsAgain> {
  if (document.need.kind === 'embedded') return again;
  return joinListsAgain<'need', NeedList>(
    {
      dataset: 'need',
      lists: sourcesOfNeeds(document),
      add: (before, read) => (before === null ? read : joinNeed(before, read).need),
      end: (need) => need,
    },
    again,
  );
}
