import type { CoverageDataset } from '@/domain/coverage';
import { useMessages } from '@/i18n/react';
import { useTeamChanges } from './use-team-changes';
import { useImportWords } from './use-import-words';

interface TeamChangesProps {
  readonly brought: CoverageDataset | null;
  /** Teams of the dossier that the list does not name stay. */
  readonly keepsFormer: boolean;
}

/** What a list of teams would change, kind by kind. */
export function TeamChanges({ brought, keepsFormer }: TeamChangesProps) {
  const { teams: words } = useImportWords().import;
  const { coverageKinds } = useMessages().layers;
  const found = useTeamChanges(brought);
  if (found === null) return null;
  const { changes, untouched } = found;
  return (
    <>
      {changes.map(({ kind, added, updated, absent, shipped }) => (
        <li key={kind}>
          {words.change({
            kind: coverageKinds[kind].long,
            list: [
              added > 0 && words.added({ count: added }),
              updated > 0 && words.updated({ count: updated }),
              absent.length > 0 && (keepsFormer ? words.kept : words.removed)({ count: absent.length }),
              shipped > 0 && words.takeShippedPlace({ count: shipped }),
            ]
              .filter((part) => part !== false)
              .join(', '),
          })}
        </li>
      ))}
      {untouched.length > 0 && (
        <li>{words.untouched({ list: untouched.map((kind) => coverageKinds[kind].long).join(', ') })}</li>
      )}
    </>
  );
}
