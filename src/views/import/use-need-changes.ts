import { useMemo } from 'react';
import type { NeedDataset } from '@/domain/need';
import type { ImportOutcome } from '@/ingest';
import { type NeedChanges, needChangesOf, needsAfter, useAppState } from '@/state';

/** What needs that come would change in the dossier; `null` where nothing of the user would change. */
export function useNeedChanges(brought: NeedDataset | null): NeedChanges | null {
  const slot = useAppState(({ document }) => document.need);
  return needChangesOf(slot, brought);
}

/** What an import brings, with the needs as they would be in the dossier: what they are compared with. */
export function useOutcomeAfter(outcome: ImportOutcome, keepsFormerNeeds: boolean): ImportOutcome {
  const slot = useAppState(({ document }) => document.need);
  return useMemo(
    () => ({ ...outcome, need: needsAfter(slot, outcome.need, { keepsFormerNeeds }) }),
    [outcome, slot, keepsFormerNeeds],
  );
}
