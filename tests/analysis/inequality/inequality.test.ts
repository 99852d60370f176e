import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atkinson,
  buildDistribution,
  coefficientOfVariation,
  decileRatio,
  decomposeTheil,
  gini,
  giniCorrected,
  hoover,
  lorenzCurve,
  spatialGini,
  theilL,
  theilT,
  weightedDecileRatio,
} from '@/analysis/inequality';

const units = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1000, noNaN: true }),
    fc.double({ min: 1, max: 500, noNaN: true }),
    fc.constantFrom('Bretagne', 'Corse', 'Normandie'),
  ),
  { minLength: 2, maxLength: 25 },
);

describe('the Gini coefficient', () => {
  it('is 0 when all are equal, (n − 1)/n when one has all, which corrected is 1', () => {
    expect(gini(buildDistribution([5, 5, 5, 5]))).toBeCloseTo(0, 14);
    expect(gini(buildDistribution([0, 0, 12, 0]))).toBeCloseTo(3 / 4, 14);
    expect(giniCorrected(buildDistribution([0, 0, 12, 0]))).toBeCloseTo(1, 14);
  });

  it('is worked by hand on 1, 2, 6: Σ(2i − n − 1)x/(nΣx) = 10/27', () => {
    expect(gini(buildDistribution([6, 1, 2]))).toBeCloseTo(10 / 27, 14);
  });

  it('is half the mean difference over the mean, weighted or not', () => {
    fc.assert(
      fc.property(units, (list) => {
        const total = list.reduce((sum, [, p]) => sum + p, 0);
        const mean = list.reduce((sum, [x, p]) => sum + x * p, 0) / total;
        fc.pre(mean > 1e-6);
        let difference = 0;
        for (const [x, p] of list) for (const [y, q] of list) difference += p * q * Math.abs(x - y);
        const distribution = buildDistribution(
          list.map(([x]) => x),
          list.map(([, p]) => p),
        );
        expect(gini(distribution)).toBeCloseTo(difference / (2 * mean * total * total), 9);
      }),
    );
  });

  it('counts a unit of weight 3 as three units', () => {
    const weighted = buildDistribution([1, 4], [3, 1]);
    const repeated = buildDistribution([1, 1, 1, 4]);
    for (const index of [gini, theilT, theilL, hoover, coefficientOfVariation, weightedDecileRatio]) {
      expect(index(weighted)).toBeCloseTo(index(repeated), 12);
    }
  });
});

describe('Theil’s and Atkinson’s indices', () => {
  it('count a unit that has nothing: T is ln n when one has all, and L is infinite', () => {
    const one = buildDistribution([0, 0, 0, 0, 7]);
    expect(theilT(one)).toBeCloseTo(Math.log(5), 14);
    expect(theilL(one)).toBe(Number.POSITIVE_INFINITY);
    expect(atkinson(one, 1)).toBe(1);
  });

  it('are worked by hand on 1 and 3', () => {
    const pair = buildDistribution([1, 3]);
    expect(theilT(pair)).toBeCloseTo((0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)) / 2, 14);
    expect(theilL(pair)).toBeCloseTo((Math.log(2) + Math.log(2 / 3)) / 2, 14);
    expect(atkinson(pair, 1)).toBeCloseTo(1 - Math.sqrt(3) / 2, 14);
    expect(atkinson(pair, 0.5)).toBeCloseTo(1 - ((1 + Math.sqrt(3)) / 2) ** 2 / 2, 14);
  });

  it('split exactly between and within regions', () => {
    fc.assert(
      fc.property(units, (list) => {
        const values = list.map(([x]) => x);
        const weights = list.map(([, p]) => p);
        fc.pre(values.some((x) => x > 1e-6));
        const split = decomposeTheil({ values, weights, groups: list.map(([, , region]) => region) });
        expect(split.between).toBeGreaterThanOrEqual(-1e-12);
        expect(split.within).toBeGreaterThanOrEqual(-1e-12);
        expect(split.total).toBeCloseTo(theilT(buildDistribution(values, weights)), 9);
      }),
    );
  });

  it('leave nothing within regions whose territories are equal', () => {
    const { between, within, groups } = decomposeTheil({
      values: [2, 2, 6, 9],
      groups: ['A', 'A', 'B', null],
    });
    expect(within).toBeCloseTo(0, 14);
    expect(between).toBeCloseTo(0.4 * Math.log(0.4 / (2 / 3)) + 0.6 * Math.log(0.6 / (1 / 3)), 14);
    expect(groups.map(({ group }) => group)).toEqual(['A', 'B']);
  });
});

describe('dispersion', () => {
  it('is worked by hand on 2, 4, 6', () => {
    const distribution = buildDistribution([4, 2, 6]);
    expect(coefficientOfVariation(distribution)).toBeCloseTo(Math.sqrt(8 / 3) / 4, 14);
    expect(hoover(distribution)).toBeCloseTo(1 / 6, 14);
    expect(decileRatio(distribution)).toBeCloseTo(5.6 / 2.4, 14);
  });

  it('takes as deciles of people the value of the territory where they fall', () => {
    // The first tenth of the people is in the first unit, the ninth ends in the third.
    expect(weightedDecileRatio(buildDistribution([2, 5, 9, 20], [10, 60, 20, 10]))).toBe(9 / 2);
  });

  it('does not change when every value is multiplied', () => {
    fc.assert(
      fc.property(units, fc.double({ min: 0.01, max: 100, noNaN: true }), (list, factor) => {
        const values = list.map(([x]) => x);
        fc.pre(values.some((x) => x > 1e-3));
        const before = buildDistribution(values);
        const after = buildDistribution(values.map((x) => x * factor));
        for (const index of [gini, theilT, hoover, coefficientOfVariation]) {
          expect(index(after)).toBeCloseTo(index(before), 8);
        }
      }),
    );
  });

  it('leaves out unknown values and empty populations, and is undefined without any left', () => {
    const distribution = buildDistribution([4, Number.NaN, 2, 6, 9], [1, 1, 1, 1, 0]);
    expect(distribution.shares.map(({ x }) => x)).toEqual([2, 4, 6]);
    const nothing = buildDistribution([Number.NaN]);
    for (const index of [gini, theilT, hoover, coefficientOfVariation, decileRatio, weightedDecileRatio]) {
      expect(index(nothing)).toBeNaN();
    }
  });

  it('has nothing to share out when all is zero', () => {
    const zero = buildDistribution([0, 0, 0]);
    expect([gini(zero), theilT(zero), hoover(zero)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});

describe('the Lorenz curve', () => {
  it('goes from the poorest to the richest and lies under equality', () => {
    const { population, values } = lorenzCurve(buildDistribution([6, 1, 3], [1, 2, 1]));
    expect(population).toEqual([0, 0.5, 0.75, 1]);
    expect(values.map((value) => Number(value.toFixed(6)))).toEqual([
      0,
      Number((2 / 11).toFixed(6)),
      Number((5 / 11).toFixed(6)),
      1,
    ]);
  });
});

describe('the spatial Gini', () => {
  it('splits pairs between neighbours and others by hand', () => {
    // 1–2–6 in a chain: |1−2| and |2−6| both ways are 10, |1−6| both ways is 10; G = 20/(2·9·3).
    const split = spatialGini([1, 2, 6], [[1], [0, 2], [1]]);
    expect(split.neighbourDifferences).toBe(10);
    expect(split.distantDifferences).toBeCloseTo(10, 12);
    expect(split.gini).toBeCloseTo(20 / 54, 14);
    expect(split.distantGini).toBeCloseTo(10 / 54, 14);
  });

  it('leaves out a unit whose value is unknown', () => {
    expect(spatialGini([1, Number.NaN, 6], [[1, 2], [0], [0]]).neighbourDifferences).toBe(10);
  });
});
