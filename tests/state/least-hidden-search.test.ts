import { describe, expect, it } from 'vitest';
import { bindCommands, type SearchEnd } from '@/state';
import type { AppServices } from '@/state';
import { fakeApp } from '../support/fake-services';

function search(findLeastHidden: AppServices['findLeastHidden'], signal = new AbortController().signal) {
  const app = fakeApp({ findLeastHidden });
  return bindCommands(app).minimiseSuppression({ signal, onProgress: () => undefined });
}

const failing = (cause: unknown) => () => Promise.reject(new Error('The solver worker failed', { cause }));

describe('a search for the least to hide', () => {
  it.each([
    ['not-loaded', () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))],
    ['not-loaded', failing(undefined)],
    ['not-loaded', failing(new Error('Aborted(both async and sync fetching of the wasm failed)'))],
    ['out-of-memory', failing(new RangeError('WebAssembly.Memory.grow(): Maximum memory size exceeded'))],
    ['out-of-memory', failing(new Error('memory access out of bounds'))],
    ['failed', failing(new Error('Unable to solve the problem. HiGHS error'))],
    ['unsuited', () => Promise.resolve(null)],
  ] satisfies readonly (readonly [SearchEnd, AppServices['findLeastHidden']])[])(
    'ends as %s, for what made it end',
    async (end, find) => {
      expect(await search(find)).toBe(end);
    },
  );

  it('is stopped when it is asked to', async () => {
    expect(await search(() => Promise.resolve(null), AbortSignal.abort())).toBe('stopped');
  });
});
