import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  buildClassBreaks,
  type ClassBreaks,
  classIndexOf,
  CLASSIFICATION_METHODS,
  type ClassificationMethod,
  type ClassificationSpec,
  countByClass,
  countClasses,
  PLAIN_SPEC,
  takesClassCount,
  variantsOf,
} from '@/cartography';

const METHODS = CLASSIFICATION_METHODS.filter((method) => method !== 'manual' && method !== 'geometric');
const COUNTED = METHODS.filter((method) => takesClassCount(method) && method !== 'pretty');
const CLOSURES = ['right', 'left'] as const;

function specOf(
  method: ClassificationMethod,
  classCount: number,
  choice: Partial<ClassificationSpec> = {},
): ClassificationSpec {
  return { ...PLAIN_SPEC, method, classCount, ...choice };
}

function breaksOf(values: readonly number[], spec: ClassificationSpec): ClassBreaks {
  const built = buildClassBreaks(values, spec);
  if (!built.ok) throw new Error(built.error);
  return built.value;
}

function boundsOf(method: ClassificationMethod, classCount: number, values: readonly number[]) {
  return breaksOf(values, specOf(method, classCount)).bounds;
}

/** Number of values in each class. */
function countsOf(method: ClassificationMethod, classCount: number, values: readonly number[]) {
  return countByClass(breaksOf(values, specOf(method, classCount)), values);
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

describe('limits of the other methods, worked by hand', () => {
  it('cuts at deviations from the mean, those of all territories or of a sample', () => {
    // 2 4 4 4 5 5 7 9: mean 5, squares 32: deviation √(32/8) = 2, of a sample √(32/7) = 2.138.
    const values = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(boundsOf('standard-deviation', 5, values)).toEqual([2, 3, 5, 7, 9]);
    const sample = specOf('standard-deviation', 5, { variant: 'sample' });
    expect(breaksOf(values, sample).bounds[1]).toBeCloseTo(5 - Math.sqrt(32 / 7), 12);
    const centred = specOf('standard-deviation', 5, { variant: 'population-centred' });
    expect(breaksOf(values, centred).bounds).toEqual([2, 4, 6, 8, 9]);
  });

  it('sets no limit beyond three deviations, so that one huge value makes no crowd of empty classes', () => {
    const values = [...Array.from({ length: 99 }, (_, rank) => 1 + (rank % 2)), 1000];
    expect(countClasses(breaksOf(values, specOf('standard-deviation', 5)))).toBeLessThanOrEqual(8);
  });

  it('cuts Q6 under either convention', () => {
    // 0 to 40: type 7 ranks 40 p: 2, 10, 20, 30, 38, or 2, 11, 20, 29, 38.
    const values = Array.from({ length: 41 }, (_, rank) => rank);
    expect(boundsOf('q6', 5, values)).toEqual([0, 2, 10, 20, 30, 38, 40]);
    expect(breaksOf(values, specOf('q6', 5, { variant: 'even' })).bounds).toEqual([0, 2, 11, 20, 29, 38, 40]);
  });

  it('nests means in a power of two classes', () => {
    // Mean of 1 2 3 10 14: 6; of 1 2 3: 2; of 10 14: 12. Five classes asked: four made.
    expect(boundsOf('nested-means', 5, [10, 1, 14, 2, 3])).toEqual([1, 2, 6, 12, 14]);
    expect(boundsOf('nested-means', 2, [10, 1, 14, 2, 3])).toEqual([1, 6, 14]);
  });

  it('cuts the head off while it is a minority, or to the end', () => {
    // 1×6, 4, 6, 14, 20: mean 5, head 6 14 20 (30 %); mean 40/3, head 14 20 (67 %): stop. To the end: mean 17, head 20.
    const values = [1, 1, 1, 1, 1, 1, 4, 6, 14, 20];
    expect(boundsOf('head-tail', 5, values)).toEqual([1, 5, 40 / 3, 20]);
    expect(breaksOf(values, specOf('head-tail', 5, { variant: 'whole' })).bounds).toEqual([
      1,
      5,
      40 / 3,
      17,
      20,
    ]);
  });

  it('multiplies by the same ratio, or widens by the same step', () => {
    expect(boundsOf('geometric', 3, [1, 2, 500, 1000]).map((bound) => Math.round(bound))).toEqual([
      1, 10, 100, 1000,
    ]);
    // 0 to 60 in three: r = 60 ÷ 6 = 10: widths 10, 20, 30.
    expect(boundsOf('arithmetic', 3, [0, 1, 59, 60])).toEqual([0, 10, 30, 60]);
  });

  it('cuts at round numbers, in no more classes than asked', () => {
    expect(boundsOf('pretty', 5, [3, 47, 91])).toEqual([3, 20, 40, 60, 80, 91]);
    expect(boundsOf('pretty', 4, [0.13, 0.21, 0.32, 0.38])).toEqual([0.13, 0.2, 0.3, 0.38]);
  });

  it('sets outliers apart from quartiles', () => {
    // 1 to 9 and 40: quartiles 3.25, 5.5, 7.75; fences −3.5 and 14.5.
    expect(boundsOf('box', 5, [1, 2, 3, 4, 5, 6, 7, 8, 9, 40])).toEqual([1, 3.25, 5.5, 7.75, 14.5, 40]);
  });

  it('cuts the widest gaps in their middle, the lowest of those that tie', () => {
    expect(boundsOf('maximum', 3, [1, 2, 6, 7, 20])).toEqual([1, 4, 13.5, 20]);
    expect(boundsOf('maximum', 2, [1, 3, 5, 7])).toEqual([1, 2, 7]);
  });

  it('keeps every limit given by hand, around values or not', () => {
    const { bounds } = breaksOf([5, 6, 7], specOf('manual', 4, { limits: [1, 6, 30] }));
    expect(bounds).toEqual([1, 1, 6, 30, 30]);
    expect(countByClass({ bounds, closure: 'right' }, [5, 6, 7])).toEqual([0, 2, 1, 0]);
  });
});

describe('a method that cannot class some values says why', () => {
  it('refuses a geometric progression from zero or under', () => {
    expect(buildClassBreaks([-1, 2, 4], specOf('geometric', 3))).toEqual({
      ok: false,
      error: 'needs-positive-values',
    });
    expect(buildClassBreaks([0, 2, 4], specOf('geometric', 3)).ok).toBe(false);
    expect(buildClassBreaks([], specOf('geometric', 3)).ok).toBe(true);
  });

  it('refuses limits by hand when none is given', () => {
    expect(buildClassBreaks([1, 2], specOf('manual', 3))).toEqual({ ok: false, error: 'needs-limits' });
  });
});

describe('limits moved off the values', () => {
  it('are the roundest numbers between neighbours, and change no class', () => {
    const values = [3.127, 3.418, 5.93, 6.204, 8.871, 9.402];
    const plain = breaksOf(values, specOf('jenks', 3));
    const settled = breaksOf(values, specOf('jenks', 3, { settled: true }));
    expect(plain.bounds).toEqual([3.127, 3.418, 6.204, 9.402]);
    expect(settled.bounds).toEqual([3.127, 4, 7, 9.402]);
    expect(countByClass(settled, values)).toEqual(countByClass(plain, values));
  });

  it('are never the value of a territory, and leave every class as it was', () => {
    const values = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...METHODS),
        fc.constantFrom(...CLOSURES),
        (given, method, closure) => {
          const rates = given.map((value) => value / 7);
          const spec = specOf(method, 5, { closure });
          const settled = breaksOf(rates, { ...spec, settled: true });
          expect(countByClass(settled, rates)).toEqual(countByClass(breaksOf(rates, spec), rates));
          for (const limit of settled.bounds.slice(1, -1)) expect(rates).not.toContain(limit);
        },
      ),
    );
  });
});

describe('a value on a limit', () => {
  const bounds = [2, 5, 9];

  it('belongs to the lower class when classes hold their upper limit, the lowest holding both', () => {
    const breaks = { bounds, closure: 'right' } as const;
    expect([2, 3, 5, 5.1, 9].map((value) => classIndexOf(breaks, value))).toEqual([0, 0, 0, 1, 1]);
  });

  it('belongs to the upper class when classes hold their lower limit, the highest holding both', () => {
    const breaks = { bounds, closure: 'left' } as const;
    expect([2, 3, 5, 5.1, 9].map((value) => classIndexOf(breaks, value))).toEqual([0, 0, 1, 1, 1]);
  });

  it('has no class outside the limits', () => {
    const breaks = { bounds, closure: 'right' } as const;
    expect([1.9, 9.1, Number.NaN].map((value) => classIndexOf(breaks, value))).toEqual([null, null, null]);
    expect(classIndexOf({ bounds: [], closure: 'right' }, 3)).toBeNull();
  });

  it('leaves the partition of Fisher and Jenks as it is, whichever limit classes hold', () => {
    const values = [1, 2, 3, 10, 11, 30];
    const left = breaksOf(values, specOf('jenks', 3, { closure: 'left' }));
    expect(left.bounds).toEqual([1, 10, 30, 30]);
    expect(countByClass(left, values)).toEqual([3, 2, 1]);
  });
});

const VALUE = fc.oneof(
  fc.integer({ min: -6, max: 6 }),
  fc.double({ min: 0.01, max: 60, noNaN: true, noDefaultInfinity: true }),
);
const VALUES = fc.array(VALUE, { minLength: 1, maxLength: 40 });

describe.each(METHODS)('%s', (method) => {
  const specs = fc
    .tuple(
      fc.integer({ min: 1, max: 8 }),
      fc.constantFrom(...CLOSURES),
      fc.constantFrom(null, ...variantsOf(method)),
    )
    .map(([classCount, closure, variant]) => specOf(method, classCount, { closure, variant }));

  it('makes no class of nothing and one class of a single value', () => {
    expect(boundsOf(method, 5, [])).toEqual([]);
    expect(boundsOf(method, 5, [4])).toEqual([4, 4]);
    expect(boundsOf(method, 5, [4, 4, 4])).toEqual([4, 4]);
    expect(countsOf(method, 5, [4, 4, 4])).toEqual([3]);
  });

  it('puts every value in exactly one class, within ascending limits from the least to the greatest', () => {
    fc.assert(
      fc.property(VALUES, specs, (given, spec) => {
        const { bounds } = breaksOf(given, spec);
        const counts = countByClass({ bounds, closure: spec.closure }, given);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(given.length);
        expect([bounds[0], bounds.at(-1)]).toEqual([Math.min(...given), Math.max(...given)]);
        bounds.slice(2, -1).forEach((limit, rank) => {
          expect(limit).toBeGreaterThan(bounds[rank + 1] ?? Number.NaN);
        });
        expect(counts.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(VALUES, specs, (given, spec) => {
        const turned = [...given].reverse();
        expect(breaksOf(turned, spec)).toEqual(breaksOf(given, spec));
      }),
    );
  });
});

describe.each(COUNTED)('%s', (method) => {
  it('makes no more classes than asked, nor than there are distinct values', () => {
    fc.assert(
      fc.property(VALUES, fc.integer({ min: 1, max: 8 }), (given, classCount) => {
        const made = countsOf(method, classCount, given).length;
        expect(made).toBeLessThanOrEqual(Math.min(classCount, new Set(given).size));
      }),
    );
  });
});

describe('natural breaks', () => {
  it('leave no more deviation than any other partition', () => {
    const values = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 4 }), (given, classCount) => {
        const sorted = [...given].sort((left, right) => left - right);
        const breaks = breaksOf(given, specOf('jenks', classCount));
        const groups = breaks.bounds
          .slice(1)
          .map((_, rank) => sorted.filter((value) => classIndexOf(breaks, value) === rank));
        for (const other of partitionsOf(sorted, classCount)) {
          expect(deviationOf(groups)).toBeLessThanOrEqual(deviationOf(other) + 1e-9);
        }
      }),
    );
  });
});

/** Every way to cut some values in so many groups of neighbours. */
function partitionsOf(
  sorted: readonly number[],
  groupCount: number,
): readonly (readonly (readonly number[])[])[] {
  if (groupCount === 1) return [[sorted]];
  return sorted
    .slice(1)
    .flatMap((_, rank) =>
      partitionsOf(sorted.slice(rank + 1), groupCount - 1).map((rest) => [
        sorted.slice(0, rank + 1),
        ...rest,
      ]),
    );
}

function deviationOf(groups: readonly (readonly number[])[]): number {
  return groups.reduce((sum, group) => {
    const mean = group.reduce((total, value) => total + value, 0) / Math.max(1, group.length);
    return sum + group.reduce((total, value) => total + (value - mean) ** 2, 0);
  }, 0);
}
