import { expect, it, vi } from 'vitest';
import { memoizeLast, memoizeTwo } from '@/lib';

it('keeps the last two results, whichever was asked for last', () => {
  const compute = vi.fn((left: number, right: string) => ({ text: `${left}${right}` }));
  const kept = memoizeTwo(compute);
  const [one, two] = [kept(1, 'a'), kept(2, 'a')];
  expect(kept(1, 'a')).toBe(one);
  expect(kept(2, 'a')).toBe(two);
  expect(compute).toHaveBeenCalledTimes(2);
  kept(1, 'a');
  kept(1, 'b');
  expect(kept(1, 'a')).toBe(one);
  expect(compute).toHaveBeenCalledTimes(3);
  expect(kept(2, 'a')).not.toBe(two);
});

it('keeps the last result alone where one is enough', () => {
  const kept = memoizeLast((value: number) => ({ value }));
  const one = kept(1);
  expect(kept(1)).toBe(one);
  kept(2);
  expect(kept(1)).not.toBe(one);
});
