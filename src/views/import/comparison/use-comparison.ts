import { useMemo } from 'react';
import {
  createImportComparisonSelectors,
  type ImportComparisonSelectors,
  useAppState,
  useAppStore,
} from '@/state';
import type { ProjectDocument } from '@/project';

/** What a selector of comparisons says of the dossier; each view that shows one keeps its last result. */
export function useComparison<Comparison>(
  select: (document: ProjectDocument, selectors: ImportComparisonSelectors) => Comparison,
): Comparison {
  const { hierarchy } = useAppStore().embedded;
  const selectors = useMemo(() => createImportComparisonSelectors(hierarchy), [hierarchy]);
  return useAppState(({ document }) => select(document, selectors));
}
