import { memoizeEach } from '@/lib';
import { type AppStore, createProvenanceSelectors, type ProvenanceSelectors, useAppStore } from '@/state';

/** The selectors of a store, made when a figure is first asked about: they are not part of the first page. */
const provenanceOf = memoizeEach((app: AppStore) => createProvenanceSelectors(app));

/** What tells where the figures of the dossier come from. */
export function useProvenance(): ProvenanceSelectors {
  return provenanceOf(useAppStore());
}
