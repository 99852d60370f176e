import { expect, it } from 'vitest';
import { greatest, least } from '@/lib';

it('finds the ends of more numbers than a call takes arguments', () => {
  const many = Array.from({ length: 300_000 }, (_, rank) => ((rank * 7919) % 300_007) - 150_000);
  const sorted = many.toSorted((left, right) => left - right);
  expect([least(many), greatest(many)]).toEqual([sorted.at(0), sorted.at(-1)]);
});

it('answers as Math does of none, and of what is not a number', () => {
  expect([least([]), greatest([])]).toEqual([Math.min(), Math.max()]);
  expect([least([1, Number.NaN, 2]), greatest([1, Number.NaN, 2])]).toEqual([Number.NaN, Number.NaN]);
});
