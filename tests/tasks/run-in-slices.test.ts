import { describe, expect, it } from 'vitest';
import type { Steps } from '@/lib';
import { runInSlices } from '@/tasks';

/** A computation of so many steps, each taking so long by the clock it moves. */
function computation(steps: number, milliseconds: number) {
  const clock = { now: 0, taken: 0 };
  function* run(): Steps<string> {
    for (; clock.taken < steps; clock.taken += 1) {
      clock.now += milliseconds;
      yield;
    }
    return 'done';
  }
  return { clock, steps: run() };
}

describe('runInSlices', () => {
  it('gives the thread back every twelve milliseconds until the computation ends', async () => {
    const { clock, steps } = computation(100, 5);
    const held: number[] = [];
    let since = 0;
    const pause = () => {
      held.push(clock.now - since);
      since = clock.now;
      return Promise.resolve();
    };
    const { signal } = new AbortController();
    expect(await runInSlices(steps, { signal, now: () => clock.now, pause })).toBe('done');
    // Three steps of 5 ms pass the twelve: 100 steps are 33 slices of 15 ms and one more.
    expect(held).toHaveLength(33);
    expect(new Set(held)).toEqual(new Set([15]));
  });

  it('takes no further step once given up, and gives nothing', async () => {
    const { clock, steps } = computation(100, 5);
    const abort = new AbortController();
    const pause = () => {
      if (clock.taken >= 6) abort.abort();
      return Promise.resolve();
    };
    expect(await runInSlices(steps, { signal: abort.signal, now: () => clock.now, pause })).toBeNull();
    expect(clock.taken).toBeLessThan(10);
  });

  it('lets what waits run between two slices', async () => {
    const { steps } = computation(3, 0);
    const order: string[] = [];
    setTimeout(() => order.push('waiting'), 0);
    let now = 0;
    const running = runInSlices(steps, { signal: new AbortController().signal, now: () => (now += 20) });
    order.push(String(await running));
    expect(order).toEqual(['waiting', 'done']);
  });
});
