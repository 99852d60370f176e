import { expect, it } from 'vitest';
import { throttle } from '@/tasks/throttle';

it('lets one call through an interval and drops the others', () => {
  let instant = 0;
  const seen: number[] = [];
  const call = throttle((value: number) => seen.push(value), {
    intervalMilliseconds: 50,
    now: () => instant,
  });
  for (; instant <= 120; instant += 10) call(instant);
  expect(seen).toEqual([0, 50, 100]);
});
