import { expose } from 'comlink';
import { giveInParts } from './give-in-parts';
import { importFromPacks } from './import-from-packs';
import type { ImportWorkerApi } from './import-protocol';
import { throttle } from './throttle';

const PROGRESS_INTERVAL_MILLISECONDS = 50;

/** Cancelling ends the worker, so the signal given to the engine never fires here. */
const api: ImportWorkerApi = {
  import: async (request, onProgress, onPart) => {
    const outcome = await importFromPacks(request, {
      onProgress: throttle(onProgress, {
        intervalMilliseconds: PROGRESS_INTERVAL_MILLISECONDS,
        now: () => performance.now(),
      }),
      signal: new AbortController().signal,
    });
    return giveInParts(outcome, onPart);
  },
};

expose(api);
