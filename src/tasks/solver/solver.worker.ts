import { expose } from 'comlink';
import loadHighs from 'highs';
import highsWasmUrl from 'highs/runtime?url';
import { searchLeastHidden } from './search-least-hidden';
import type { SolverWorkerApi } from './solver-protocol';

/** Cancelling ends the worker. */
const api: SolverWorkerApi = {
  findLeastHidden: async (request, onProgress) => {
    const highs = await loadHighs({ locateFile: () => highsWasmUrl });
    return searchLeastHidden(highs, request, onProgress);
  },
};

expose(api);
