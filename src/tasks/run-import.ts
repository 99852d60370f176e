import { proxy, type Remote, wrap } from 'comlink';
import type { ImportHooks, ImportInput, ImportOutcome } from '@/ingest';
import { cancelledImport } from '@/ingest/report';
import { type Part, putBack } from '@/lib/parts';
import type { ImportPackUrls, ImportRequest, ImportWorkerApi } from './import-protocol';

/** What running an import needs besides the files. */
export interface RunImportOptions extends ImportHooks {
  readonly packUrls: ImportPackUrls;
  /** Makes the worker the import runs in; given by tests. */
  readonly createWorker?: () => Worker;
}

/**
 * Imports files off the main thread, one worker a run. Cancelling ends the worker at once and answers an outcome whose
 * files all failed with `cancelled`. Where there are no workers, the import runs on the calling thread.
 *
 * @throws Error, with its cause, when the worker itself fails: a bug or a broken deployment, not a bad file.
 */
export async function runImport(
  input: ImportInput,
  { packUrls, createWorker, ...hooks }: RunImportOptions,
): Promise<ImportOutcome> {
  if (hooks.signal.aborted) return cancelledImport(input.files);
  const request: ImportRequest = { ...input, packUrls };
  if (createWorker === undefined && typeof Worker === 'undefined') {
    const { importFromPacks } = await import('./import-from-packs');
    return importFromPacks(request, hooks);
  }
  return runInWorker((createWorker ?? createImportWorker)(), request, hooks);
}

function createImportWorker(): Worker {
  return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
}

function runInWorker(worker: Worker, request: ImportRequest, hooks: ImportHooks): Promise<ImportOutcome> {
  const listening = new AbortController();
  const outcome = new Promise<ImportOutcome>((resolve, reject) => {
    const fail = (cause: unknown) => reject(new Error('The import worker failed', { cause }));
    const once = { signal: listening.signal };
    hooks.signal.addEventListener('abort', () => resolve(cancelledImport(request.files)), once);
    worker.addEventListener('error', (event) => fail(event.message), once);
    worker.addEventListener('messageerror', () => fail('unreadable message'), once);
    askFor(request, wrap<ImportWorkerApi>(worker), hooks).then(resolve, fail);
  });
  return outcome.finally(() => {
    listening.abort();
    worker.terminate();
  });
}

async function askFor(
  request: ImportRequest,
  remote: Remote<ImportWorkerApi>,
  { onProgress }: ImportHooks,
): Promise<ImportOutcome> {
  const parts: Part[] = [];
  const keep = (part: Part) => void parts.push(part);
  const outcome = await remote.import(request, proxy(onProgress), proxy(keep));
  for (const part of parts) putBack(outcome, part);
  return outcome;
}
