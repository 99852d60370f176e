import type { ProjectDocument } from '@/project';
import { type AppStore, createGapSelectors, type GapSelectors, studiedOf, useAppState } from '@/state';

const byStore = new WeakMap<AppStore, GapSelectors>();

/** The selectors of a store, made when the view first asks: they are not part of the first page. */
function gapsOf(app: AppStore): GapSelectors {
  const known = byStore.get(app) ?? createGapSelectors(studiedOf(app));
  byStore.set(app, known);
  return known;
}

/** What the reading of need against offer says of the document as it stands. */
export function useGaps<Value>(select: (gaps: GapSelectors, document: ProjectDocument) => Value): Value {
  return useAppState((state, app) => select(gapsOf(app), state.document));
}
