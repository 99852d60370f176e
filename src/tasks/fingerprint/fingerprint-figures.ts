import { type Remote, wrap } from 'comlink';
import type { FigureRequest } from '@/indicators';
import { giveInParts } from '../give-in-parts';
import type { FigurePackUrls, FingerprintWorkerApi } from './fingerprint-protocol';

/** What a fingerprint needs besides what is counted. */
interface FingerprintOptions {
  readonly packUrls: FigurePackUrls;
  /** Makes the worker it is computed in; given by tests. */
  readonly createWorker?: () => Worker;
}

/**
 * Computes the fingerprint of every figure of a dossier off the main thread, in a worker of its own. Where there are no
 * workers, on the calling thread.
 *
 * @throws Error, with its cause, when the worker itself fails: a bug or a broken deployment.
 */
export async function fingerprintFigures(
  request: FigureRequest,
  { packUrls, createWorker }: FingerprintOptions,
): Promise<string> {
  if (createWorker === undefined && typeof Worker === 'undefined') {
    const { fingerprintFromPacks } = await import('./fingerprint-from-packs');
    return fingerprintFromPacks(request, packUrls);
  }
  const worker = (createWorker ?? createFingerprintWorker)();
  const listening = new AbortController();
  const computed = new Promise<string>((resolve, reject) => {
    const fail = (cause: unknown) => reject(new Error('The fingerprint worker failed', { cause }));
    const once = { signal: listening.signal };
    worker.addEventListener('error', (event) => fail(event.message), once);
    worker.addEventListener('messageerror', () => fail('unreadable message'), once);
    askFor(request, packUrls, wrap<FingerprintWorkerApi>(worker)).then(resolve, fail);
  });
  return computed.finally(() => {
    listening.abort();
    worker.terminate();
  });
}

async function askFor(
  request: FigureRequest,
  packUrls: FigurePackUrls,
  remote: Remote<FingerprintWorkerApi>,
): Promise<string> {
  const trunk = await giveInParts(request, (part) => remote.takePart(part));
  return remote.fingerprint(trunk, packUrls);
}

function createFingerprintWorker(): Worker {
  return new Worker(new URL('./fingerprint.worker.ts', import.meta.url), { type: 'module' });
}
