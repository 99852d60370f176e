import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeAllSteps } from '@/lib';
import { putBack, takeApart, writeJson } from '@/lib/parts';

const LONG = 30_000;
const numbers = (count: number) => Array.from({ length: count }, (_, rank) => rank);

/** Lists long and short, of anything. */
const { tree: TREES } = fc.letrec<{ tree: unknown; list: unknown; record: unknown }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, fc.integer(), fc.string(), fc.constant(null), tie('list'), tie('record')),
  list: fc
    .tuple(tie('tree'), fc.integer({ min: 0, max: LONG }))
    .map(([item, count]) =>
      Array.from(
        { length: Math.min(count, item !== null && typeof item === 'object' ? 12 : LONG) },
        () => item,
      ),
    ),
  record: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('tree'), { noNullPrototype: true }),
}));

/** Takes apart, copies each piece by itself as a message or a database does, and puts together. */
function copyInParts(value: unknown): unknown {
  const { trunk, parts } = takeApart(value);
  const copy = structuredClone(trunk);
  for (const part of parts) putBack(copy, structuredClone(part));
  return copy;
}

describe('a value taken apart', () => {
  it('is left whole when it is small', () => {
    const value = { name: 'Ain', counts: [1, 2, 3] };
    const { trunk, parts } = takeApart(value);
    expect(trunk).toBe(value);
    expect(parts).toEqual([]);
  });

  it('keeps its long lists beside it, and is not changed', () => {
    const value = { name: 'Liste', series: [{ counts: numbers(50_000) }, { counts: ['few'] }] };
    const { trunk, parts } = takeApart(value);
    expect(trunk).toEqual({ name: 'Liste', series: [{ counts: [] }, { counts: ['few'] }] });
    expect(parts.map(({ path, items }) => [path.join('.'), items.length])).toEqual([
      ['series.0.counts', 19_999],
      ['series.0.counts', 19_999],
      ['series.0.counts', 10_002],
    ]);
    expect(value.series[0]?.counts).toHaveLength(50_000);
  });

  it('has fewer items a part as each holds more', () => {
    const shapes = Array.from({ length: 1000 }, () => ({ ring: numbers(98) }));
    expect(takeApart(shapes).parts.map(({ items }) => items.length)).toEqual([
      ...Array.from({ length: 5 }, () => 199),
      5,
    ]);
  });

  it.each([
    ['a list', numbers(LONG)],
    ['a list of long lists', [numbers(LONG), numbers(LONG), 'few']],
    ['uneven items', [numbers(30), ...numbers(LONG), numbers(LONG), { deep: [numbers(LONG)] }]],
    ['what is no plain data', { set: new Set([1, 2]), flat: new Float64Array(LONG), list: numbers(LONG) }],
    ['nothing', null],
    ['absent members', { list: numbers(LONG), absent: undefined, empty: [] }],
  ])('is the same once put together: %s', (_, value) => {
    expect(copyInParts(value)).toEqual(structuredClone(value));
  });

  it('is the same whatever its shape', () => {
    fc.assert(
      fc.property(TREES, (value) => {
        expect(copyInParts(value)).toEqual(value);
      }),
      { numRuns: 15 },
    );
  });

  it('says when a part has no place', () => {
    expect(() => putBack({ list: null }, { path: ['list'], items: [1] })).toThrow('There is no list at list');
  });
});

describe('a value written as JSON in steps', () => {
  const asIs = (_: string, value: unknown) => value;
  const written = (value: unknown) => takeAllSteps(writeJson(value, asIs));

  it.each([
    ['a small one', { name: 'Ain', absent: undefined, counts: [1, null, 'é"'] }],
    ['a long list', { before: 1, list: numbers(LONG), after: [undefined, 2] }],
    ['long lists of long lists', [numbers(LONG), undefined, numbers(LONG), { deep: [numbers(LONG)] }, 'few']],
    ['absent members', { absent: undefined, list: numbers(LONG), none: undefined, 'wei"rd': {} }],
  ])('is what JSON.stringify writes: %s', (_, value) => {
    expect(written(value).join('')).toBe(JSON.stringify(value));
  });

  it('is what JSON.stringify writes whatever its shape', () => {
    fc.assert(
      fc.property(TREES, (value) => {
        expect(written(value).join('')).toBe(JSON.stringify(value));
      }),
      { numRuns: 15 },
    );
  });

  it('writes a long list a part at a time, and lets the replacer see each value', () => {
    const double = (_: string, value: unknown) => (typeof value === 'number' ? value * 2 : value);
    const steps = writeJson({ list: numbers(LONG) }, double);
    let count = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) count += 1;
    expect(count).toBeGreaterThan(2);
    const again = takeAllSteps(writeJson({ list: numbers(LONG) }, double)).join('');
    expect(JSON.parse(again)).toEqual({ list: numbers(LONG).map((number) => number * 2) });
  });
});
