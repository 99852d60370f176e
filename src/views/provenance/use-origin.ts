import { type AppStore, createProvenanceSelectors, type ProvenanceSelectors, useAppStore } from '@/state';

const byStore = new WeakMap<AppStore, ProvenanceSelectors>();

/** The selectors of a store, made when a figure is first asked about: they are not part of the first page. */
export function useProvenance(): ProvenanceSelectors {
  const app = useAppStore();
  const known = byStore.get(app) ?? createProvenanceSelectors(app);
  byStore.set(app, known);
  return known;
}
