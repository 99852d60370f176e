import { useEffect, useMemo, useState } from 'react';
import type { Steps } from '@/lib';
import type { ProjectDocument } from '@/project';
import {
  createImportComparisonSelectors,
  type ImportComparisonSelectors,
  useAppState,
  useAppStore,
} from '@/state';

/** Asks for a comparison of the dossier; kept from one drawing to the next as long as it asks for the same. */
export type StartComparison<Comparison> = (
  document: ProjectDocument,
  selectors: ImportComparisonSelectors,
) => Comparison;

/** A comparison that may still be computed; the last one is kept meanwhile. */
export interface RunningComparison<Comparison> {
  /** `null` before the first is ready, or where there is nothing to compare. */
  readonly comparison: Comparison | null;
  readonly isPending: boolean;
}

interface Finished<Comparison> {
  readonly steps: Steps<Comparison>;
  readonly comparison: Comparison | null;
}

/** The selectors of comparisons of the dossier at hand. */
export function useComparisonSelectors(): ImportComparisonSelectors {
  const { hierarchy } = useAppStore().embedded;
  return useMemo(() => createImportComparisonSelectors(hierarchy), [hierarchy]);
}

/**
 * Computes a comparison without holding the page; one that is asked for anew gives up the former.
 *
 * @param prepare - what is to be done on another thread before; given once for all by the same function.
 */
export function useRunningComparison<Comparison>(
  start: StartComparison<Steps<Comparison> | null>,
  prepare: () => Promise<void> = nothingToPrepare,
): RunningComparison<Comparison> {
  const selectors = useComparisonSelectors();
  const document = useAppState((state) => state.document);
  const steps = useMemo(() => start(document, selectors), [start, document, selectors]);
  const [finished, setFinished] = useState<Finished<Comparison> | null>(null);
  useEffect(() => {
    if (steps === null) return undefined;
    const abort = new AbortController();
    void prepare()
      .then(() => run(steps, abort.signal))
      .then((comparison) => {
        if (comparison !== null) setFinished({ steps, comparison });
      });
    return () => abort.abort();
  }, [steps, prepare]);
  return {
    comparison: steps === null ? null : (finished?.comparison ?? null),
    isPending: steps !== null && finished?.steps !== steps,
  };
}

const nothingToPrepare = () => Promise.resolve();

async function run<Comparison>(steps: Steps<Comparison>, signal: AbortSignal): Promise<Comparison | null> {
  const { runInSlices } = await import('@/tasks');
  return runInSlices(steps, { signal });
}
