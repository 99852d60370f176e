import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secondsLeft } from '@/views/import/time-left';

describe('the time left of an import', () => {
  it('supposes the pace kept so far: a quarter in 3 s leaves 9 s', () => {
    expect(secondsLeft({ elapsedMs: 3000, doneBytes: 25, totalBytes: 100 })).toBe(9);
  });

  it('is not told before two seconds, before the first byte, nor after the last', () => {
    expect(secondsLeft({ elapsedMs: 1999, doneBytes: 25, totalBytes: 100 })).toBeNull();
    expect(secondsLeft({ elapsedMs: 5000, doneBytes: 0, totalBytes: 100 })).toBeNull();
    expect(secondsLeft({ elapsedMs: 5000, doneBytes: 100, totalBytes: 100 })).toBeNull();
  });

  it('never promises a negative time', () => {
    fc.assert(
      fc.property(fc.nat(1e7), fc.nat(1e9), fc.nat(1e9), (elapsedMs, doneBytes, totalBytes) => {
        const seconds = secondsLeft({ elapsedMs, doneBytes, totalBytes });
        expect(seconds === null || seconds > 0).toBe(true);
      }),
    );
  });
});
