import type { CoverageDataset } from '@/domain/coverage';
import { type TeamChanges, teamChangesOf, useAppState } from '@/state';

/** What a list of teams would change in the dossier; `null` when none comes. */
export function useTeamChanges(brought: CoverageDataset | null): TeamChanges | null {
  const slot = useAppState(({ document }) => document.coverage);
  const inForce = useAppState(({ document }, { select }) => select.coverage(document));
  return brought === null ? null : teamChangesOf(slot, inForce, brought);
}
