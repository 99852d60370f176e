import { describe, expect, it, vi } from 'vitest';
import { oneRule, SECRECY_PRESETS } from '@/indicators';
import { hideAhead } from '@/tasks';
import { fineNeedOf } from '../support/fine-need';
import { smallEmbedded } from '../support/small-embedded';

/** A worker that answers what it is asked with an event of its own: it has no memory left, or cannot be understood. */
class FailingWorker extends EventTarget {
  terminations = 0;

  constructor(private readonly failure: 'error' | 'messageerror') {
    super();
  }

  postMessage(): void {
    const event = Object.assign(new Event(this.failure), { message: 'out of memory' });
    queueMicrotask(() => this.dispatchEvent(event));
  }

  terminate(): void {
    this.terminations += 1;
  }
}

describe('a secrecy worker that fails', () => {
  it.each([
    ['error', 'out of memory'],
    ['messageerror', 'unreadable message'],
  ] as const)('is told with its cause (%s) and stopped, and nothing is found', async (failure, cause) => {
    const worker = new FailingWorker(failure);
    const need = fineNeedOf({ all: [1, 20, 3, 40, 5, 60, 7, 80] });
    const { hierarchy } = smallEmbedded();
    const found = hideAhead({
      need,
      hierarchy,
      rules: oneRule(SECRECY_PRESETS.health),
      sources: ['Liste'],
      createWorker: () => worker as unknown as Worker,
    });
    await expect(found).rejects.toMatchObject({ message: 'The secrecy worker failed', cause });
    expect(worker.terminations).toBe(1);
  });
});

describe('a secrecy worker that does not answer', () => {
  it('is stopped once nobody waits for it', async () => {
    const worker = Object.assign(new EventTarget(), { postMessage: vi.fn(), terminate: vi.fn() });
    const giveUp = new AbortController();
    const { hierarchy } = smallEmbedded();
    const found = hideAhead({
      need: fineNeedOf({ all: [1, 20, 3, 40, 5, 60, 7, 80] }),
      hierarchy,
      rules: oneRule(SECRECY_PRESETS.health),
      sources: ['Liste'],
      signal: giveUp.signal,
      createWorker: () => worker as unknown as Worker,
    });
    expect(worker.terminate).not.toHaveBeenCalled();
    giveUp.abort();
    await expect(found).rejects.toMatchObject({ cause: 'stopped' });
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });
});
