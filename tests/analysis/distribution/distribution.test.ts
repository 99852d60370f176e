import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binValues, boxByGroup } from '@/analysis/distribution';

const values = fc.array(
  fc.oneof(
    { arbitrary: fc.double({ min: -50, max: 1000, noNaN: true }), weight: 5 },
    { arbitrary: fc.constantFrom(2, 2, 7.5), weight: 3 },
    { arbitrary: fc.constant(Number.NaN), weight: 1 },
  ),
  { maxLength: 120 },
);

describe('the bars of a histogram', () => {
  it('are those of the worked example', () => {
    /* docs/methods/repartition.md: IQR 2.5, 8 values, width 2 × 2.5 ÷ 2 = 2.5, range 14: 6 bars, under 8. */
    const bins = binValues([4, 1, 2, 3, Number.NaN, 5, 6, 5, 15]);
    expect(bins).toHaveLength(8);
    expect(bins[0]).toEqual({ lower: 1, upper: 2.75, positions: [1, 2] });
    expect(bins.map(({ positions }) => positions.length)).toEqual([2, 2, 3, 0, 0, 0, 0, 1]);
    expect(bins.at(-1)).toEqual({ lower: 13.25, upper: 15, positions: [8] });
  });

  it('are more where values are many and their middle is narrow', () => {
    /* 0 to 63: IQR 31.5, ∛64 = 4, width 15.75: 4 bars, under 8. One at 300: 300 ÷ 15.75, 20 bars. */
    const even = Array.from({ length: 64 }, (_, rank) => rank);
    expect(binValues(even)).toHaveLength(8);
    expect(binValues([...even.slice(0, 63), 300])).toHaveLength(20);
  });

  it('are one for equal values and none without values', () => {
    expect(binValues([2, 2, Number.NaN])).toEqual([{ lower: 2, upper: 2, positions: [0, 1] }]);
    expect(binValues([Number.NaN])).toEqual([]);
  });

  it('hold each known value once, between their ends, and no unknown one', () => {
    fc.assert(
      fc.property(values, (given) => {
        const bins = binValues(given);
        const held = bins.flatMap(({ positions }) => positions).sort((a, b) => a - b);
        expect(held).toEqual([...given.keys()].filter((position) => !Number.isNaN(given[position])));
        const scale = Math.max(1, ...given.filter((value) => !Number.isNaN(value)).map(Math.abs));
        for (const { lower, upper, positions } of bins) {
          for (const position of positions) {
            expect(given[position]).toBeGreaterThanOrEqual(lower - scale * 1e-12);
            expect(given[position]).toBeLessThanOrEqual(upper + scale * 1e-12);
          }
        }
      }),
    );
  });
});

/** Quantile of type 7 as its definition has it, between the order statistics around 1 + (n − 1) p. */
function naiveQuantile(given: readonly number[], p: number): number {
  const sorted = given.toSorted((a, b) => a - b);
  const h = 1 + (sorted.length - 1) * p;
  const [low, high] = [sorted[Math.floor(h) - 1] as number, sorted[Math.ceil(h) - 1] as number];
  return low + (h - Math.floor(h)) * (high - low);
}

describe('the boxes of groups', () => {
  it('are those of the worked example', () => {
    const given = [4, 1, 2, 3, Number.NaN, 5, 6, 5, 15, 9, 8];
    const groups = [...Array.from({ length: 9 }, () => '84'), '94', '94'];
    const [corse, auvergne] = boxByGroup(given, groups);
    expect(corse).toMatchObject({ group: '94', median: 8.5, box: null, unknownCount: 0 });
    expect(corse?.values.map(({ position }) => position)).toEqual([10, 9]);
    expect(auvergne).toMatchObject({ group: '84', median: 4.5, unknownCount: 1 });
    expect(auvergne?.box).toEqual({
      lowest: 1,
      firstQuartile: 2.75,
      median: 4.5,
      thirdQuartile: 5.25,
      highest: 15,
      /* 5.25 + 1.5 × 2.5 = 9: 6 is the farthest value within, 15 is beyond. */
      whiskers: [1, 6],
      outliers: [{ position: 8, value: 15 }],
    });
  });

  it('need five values', () => {
    expect(boxByGroup([1, 2, 3, 4], ['a', 'a', 'a', 'a'])[0]?.box).toBeNull();
    expect(boxByGroup([1, 2, 3, 4, 5], ['a', 'a', 'a', 'a', 'a'])[0]?.box?.whiskers).toEqual([1, 5]);
  });

  it('leave out a group without any known value', () => {
    expect(boxByGroup([Number.NaN, 1], ['a', 'b']).map(({ group }) => group)).toEqual(['b']);
  });

  it('agree with the definition; outliers are outside the whiskers, the others between them', () => {
    fc.assert(
      fc.property(values, (given) => {
        const groups = given.map((_, position) => (position % 3 === 0 ? 'a' : 'b'));
        const boxes = boxByGroup(given, groups);
        for (const { group, values: members, box } of boxes) {
          const own = given.filter((value, position) => groups[position] === group && !Number.isNaN(value));
          expect(members.map(({ value }) => value)).toEqual(own.toSorted((a, b) => a - b));
          if (box === null) continue;
          expect(box.firstQuartile).toBeCloseTo(naiveQuantile(own, 0.25), 9);
          expect(box.thirdQuartile).toBeCloseTo(naiveQuantile(own, 0.75), 9);
          const beyond = new Set(box.outliers.map(({ position }) => position));
          const [low, high] = box.whiskers;
          for (const { position, value } of members) {
            expect(value < low || value > high).toBe(beyond.has(position));
          }
        }
        const medians = boxes.map(({ median }) => median);
        expect(medians).toEqual(medians.toSorted((a, b) => b - a));
      }),
    );
  });
});
