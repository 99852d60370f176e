import type { ProjectDocument } from '@/project';
import { type GapSelectors, gapsOf, useAppState } from '@/state';

/** What the reading of need against offer says of the document as it stands. */
export function useGaps<Value>(select: (gaps: GapSelectors, document: ProjectDocument) => Value): Value {
  return useAppState((state, app) => select(gapsOf(app), state.document));
}
