import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { buildClassBreaks, classIndexOf, countClasses, type ClassificationMethod } from '@/cartography';

const METHODS: readonly ClassificationMethod[] = ['quantile', 'equal', 'jenks'];

function boundsOf(method: ClassificationMethod, classCount: number, values: readonly number[]) {
  return buildClassBreaks(values, { method, classCount }).bounds;
}

/** Number of values in each class. */
function countsOf(method: ClassificationMethod, classCount: number, values: readonly number[]) {
  const breaks = buildClassBreaks(values, { method, classCount });
  return Array.from(
    { length: countClasses(breaks) },
    (_, rank) => values.filter((value) => classIndexOf(breaks, value) === rank).length,
  );
}

describe('limits worked by hand', () => {
  it('cuts quantiles of type 7', () => {
    // n = 5, k = 4: h = 1, 2, 3, 4, so the limits are values. k = 3: h = 4/3 and 8/3: 2 + (4−2)/3, 4 + (7−4)·2/3.
    expect(boundsOf('quantile', 4, [11, 1, 4, 2, 7])).toEqual([1, 2, 4, 7, 11]);
    const [, first, second] = boundsOf('quantile', 3, [11, 1, 4, 2, 7]);
    expect(first).toBeCloseTo(8 / 3, 12);
    expect(second).toBeCloseTo(6, 12);
  });

  it('cuts equal widths, empty classes included', () => {
    expect(boundsOf('equal', 4, [0, 2, 3, 100])).toEqual([0, 25, 50, 75, 100]);
    expect(countsOf('equal', 4, [0, 2, 3, 100])).toEqual([3, 0, 0, 1]);
  });

  it('cuts natural breaks at the greatest value of each group', () => {
    // {1,2,3} {10,11} {30}: squared deviations 2 + 0.5 + 0.
    expect(boundsOf('jenks', 3, [10, 1, 30, 2, 11, 3])).toEqual([1, 3, 11, 30]);
  });

  it('merges the quantiles that ties make equal, and keeps a lowest class of one repeated value', () => {
    // h = 1, 2, 3, 4, 5: limits 1, 1, 1, 5, 9.
    expect(boundsOf('quantile', 5, [1, 1, 1, 1, 5, 9])).toEqual([1, 1, 5, 9]);
    expect(countsOf('quantile', 5, [1, 1, 1, 1, 5, 9])).toEqual([4, 1, 1]);
  });

  it('drops a quantile class that holds no value', () => {
    // n = 6, k = 3: h = 5/3, 10/3, 5: limits 1, 1 + (9 − 1)/3 = 3.67 with nothing between 1 and 3.67, 9.
    expect(boundsOf('quantile', 3, [1, 1, 1, 1, 9, 9])).toEqual([1, 1, 9]);
  });
});

describe('a value on a limit', () => {
  const breaks = { bounds: [2, 5, 9] };

  it('belongs to the lower class, but the lowest limit to the lowest class', () => {
    expect([2, 3, 5, 5.1, 9].map((value) => classIndexOf(breaks, value))).toEqual([0, 0, 0, 1, 1]);
  });

  it('has no class outside the limits', () => {
    expect([1.9, 9.1, Number.NaN].map((value) => classIndexOf(breaks, value))).toEqual([null, null, null]);
    expect(classIndexOf({ bounds: [] }, 3)).toBeNull();
  });
});

describe.each(METHODS)('%s', (method) => {
  it('makes no class of nothing and one class of a single value', () => {
    expect(boundsOf(method, 5, [])).toEqual([]);
    expect(boundsOf(method, 5, [4])).toEqual([4, 4]);
    expect(boundsOf(method, 5, [4, 4, 4])).toEqual([4, 4]);
    expect(countsOf(method, 5, [4, 4, 4])).toEqual([3]);
  });

  it('makes no more classes than there are distinct values', () => {
    expect(countsOf(method, 5, [3, 8, 3, 8])).toEqual([2, 2]);
  });

  it('puts every value in exactly one class, within ascending limits from the least to the greatest', () => {
    const value = fc.oneof(
      fc.integer({ min: 1, max: 6 }),
      fc.double({ min: 0.01, max: 60, noNaN: true, noDefaultInfinity: true }),
    );
    const values = fc.array(value, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 7 }), (given, classCount) => {
        const bounds = boundsOf(method, classCount, given);
        const counts = countsOf(method, classCount, given);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(given.length);
        expect(counts.length).toBeLessThanOrEqual(classCount);
        expect([bounds[0], bounds.at(-1)]).toEqual([Math.min(...given), Math.max(...given)]);
        bounds.slice(2).forEach((upper, rank) => {
          expect(upper).toBeGreaterThan(bounds[rank + 1] ?? Number.NaN);
        });
        if (method !== 'equal') expect(counts).not.toContain(0);
      }),
    );
  });
});

describe('natural breaks', () => {
  it('leave no more deviation than any other partition', () => {
    const values = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(values, (given) => {
        const sorted = [...given].sort((left, right) => left - right);
        const groups = (uppers: readonly number[]) =>
          uppers.map((upper, rank) =>
            sorted.filter((value) => value <= upper && value > (uppers[rank - 1] ?? -Infinity)),
          );
        const found = deviationOf(groups(boundsOf('jenks', 3, given).slice(1)));
        for (let first = 1; first < sorted.length - 1; first += 1) {
          for (let second = first + 1; second < sorted.length; second += 1) {
            const other = [sorted.slice(0, first), sorted.slice(first, second), sorted.slice(second)];
            expect(found).toBeLessThanOrEqual(deviationOf(other) + 1e-9);
          }
        }
      }),
    );
  });
});

function deviationOf(groups: readonly (readonly number[])[]): number {
  return groups.reduce((sum, group) => {
    const mean = group.reduce((total, value) => total + value, 0) / Math.max(1, group.length);
    return sum + group.reduce((total, value) => total + (value - mean) ** 2, 0);
  }, 0);
}
