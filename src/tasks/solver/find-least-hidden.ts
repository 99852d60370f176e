import { proxy, wrap } from 'comlink';
import type { MinimisedPattern } from '@/indicators';
import type { LeastHiddenRequest, LeastHiddenWatch, SolverWorkerApi } from './solver-protocol';

/** What running a search needs besides the table. */
interface FindLeastHiddenOptions extends LeastHiddenWatch {
  /** Makes the worker the search runs in; given by tests. */
  readonly createWorker?: () => Worker;
}

/**
 * Searches for the least to hide in a worker of its own, one a search: a solver that has thrown is never used again, and
 * cancelling ends it at once.
 *
 * @returns `null` when the search was cancelled, or when the sums of the table are no network.
 * @throws Error, with its cause, when the worker itself fails: a bug or a broken deployment.
 */
export async function findLeastHidden(
  request: LeastHiddenRequest,
  { signal, onProgress, createWorker = createSolverWorker }: FindLeastHiddenOptions,
): Promise<MinimisedPattern | null> {
  if (signal.aborted) return null;
  const worker = createWorker();
  const listening = new AbortController();
  const found = new Promise<MinimisedPattern | null>((resolve, reject) => {
    const fail = (cause: unknown) => reject(new Error('The solver worker failed', { cause }));
    const once = { signal: listening.signal };
    signal.addEventListener('abort', () => resolve(null), once);
    worker.addEventListener('error', (event) => fail(event.message), once);
    worker.addEventListener('messageerror', () => fail('unreadable message'), once);
    wrap<SolverWorkerApi>(worker).findLeastHidden(request, proxy(onProgress)).then(resolve, fail);
  });
  return found.finally(() => {
    listening.abort();
    worker.terminate();
  });
}

function createSolverWorker(): Worker {
  return new Worker(new URL('./solver.worker.ts', import.meta.url), { type: 'module' });
}
