import { useRef, useState } from 'react';
import type { SourceFile } from '@/ingest';
import { type VerificationReport, verifyDocument } from '@/project/verification';
import { useAppStore } from '@/state';

/** Where a verification stands. */
export type VerificationState =
  | { readonly kind: 'idle' | 'running' }
  | { readonly kind: 'done'; readonly report: VerificationReport }
  | { readonly kind: 'failed'; readonly reason: string };

/** A verification of the dossier, as a view sees it. */
export interface VerificationRun {
  readonly state: VerificationState;
  /** Reads the files again; a run under way is given up. */
  readonly run: (files: readonly SourceFile[]) => void;
  readonly stop: () => void;
}

/** Gives a view the means to verify the dossier, with the importer of the application. */
export function useVerification(): VerificationRun {
  const { services, store } = useAppStore();
  const underWay = useRef<AbortController | null>(null);
  const [state, setState] = useState<VerificationState>({ kind: 'idle' });
  const stop = () => underWay.current?.abort();
  const verify = async (files: readonly SourceFile[], signal: AbortSignal) => {
    const watch = { signal, onProgress: () => undefined };
    const { document } = store.getState();
    try {
      const report = await verifyDocument(
        { document, files, savedFigures: null },
        {
          signal,
          runImport: (input) => services.runImport(input, watch),
          fingerprint: services.fingerprint,
          takeSteps: async (steps) => (await import('@/tasks')).runInSlices(steps, { signal }),
        },
      );
      if (!signal.aborted) setState({ kind: 'done', report });
    } catch (error) {
      if (signal.aborted) return;
      setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const run = (files: readonly SourceFile[]) => {
    stop();
    const abort = new AbortController();
    underWay.current = abort;
    setState({ kind: 'running' });
    void verify(files, abort.signal);
  };
  return { state, run, stop };
}
