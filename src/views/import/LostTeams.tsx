import type { CoverageDataset } from '@/domain/coverage';
import { useMessages } from '@/i18n/react';
import { useAppState } from '@/state';
import { Notice } from '@/ui-kit';
import { useImportWords } from './use-import-words';

/** Kinds of team of the dossier that a list without any would take out of it. */
export function LostTeams({ brought }: { readonly brought: CoverageDataset | null }) {
  const { review } = useImportWords().import;
  const { coverageKinds } = useMessages().layers;
  const held = useAppState((state, { select }) => select.coverage(state.document));
  if (brought === null) return null;
  const still = new Set(brought.teams.map(({ kind }) => kind));
  const lost = [...new Set(held.teams.map(({ kind }) => kind))].filter((kind) => !still.has(kind));
  return lost.length === 0 ? null : (
    <Notice tone="warning">
      {review.losesTeams({ list: lost.map((kind) => coverageKinds[kind].long).join(', ') })}
    </Notice>
  );
}
