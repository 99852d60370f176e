import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildColumn,
  columnValueAt,
  known,
  type MeasuredValue,
  MISSING,
  NOT_APPLICABLE,
  numberOf,
  type ProtectedColumn,
  SUPPRESSED,
} from '@/domain/measure';
import {
  computeUncertainty,
  type IndicatorResult,
  type LevelUncertainty,
  type Smoothing,
} from '@/indicators';
import { FIVE_DEPARTEMENTS } from '../builders';

/** 59, 62, 01, 07, 26 in a row, each next to the one before and the one after. */
const IN_A_ROW: Smoothing = { method: 'local-marshall', neighbours: [[1], [0, 2], [1, 3], [2, 4], [3]] };
const GAMMA: Smoothing = { method: 'poisson-gamma' };

function uncertaintyOf(
  counts: readonly (number | MeasuredValue)[],
  people: readonly number[],
  smoothing: Smoothing,
): LevelUncertainty {
  const columnOf = (valueAt: (position: number) => MeasuredValue) =>
    buildColumn(
      FIVE_DEPARTEMENTS.departement,
      { unit: 'people', provenance: [] },
      valueAt,
    ) as ProtectedColumn;
  const count = (position: number) => {
    const value = counts[position] ?? MISSING;
    return typeof value === 'number' ? known(value) : value;
  };
  const rate = (position: number) => {
    const value = count(position);
    return value.status === 'known' ? known((value.value * 1000) / (people[position] ?? 0)) : value;
  };
  const result = {
    definition: {
      numerator: { kind: 'need', public: 'child' },
      denominator: { kind: 'population', ages: 'child' },
      unit: 'per-1000',
    },
    figures: {
      departement: {
        numerator: columnOf(count),
        denominator: columnOf((position) => known(people[position] ?? 0)),
        rate: columnOf(rate),
      },
    },
  } as unknown as IndicatorResult;
  const uncertainty = computeUncertainty(result, 'departement', smoothing);
  if (uncertainty === null) throw new Error('The indicator is no sample');
  return uncertainty;
}

const smoothedAt = ({ smoothed }: LevelUncertainty, position: number) =>
  numberOf(columnValueAt(smoothed, position)) ?? Number.NaN;

describe('smoothing by a gamma prior', () => {
  it('draws small populations more than large ones, towards the mean', () => {
    const uncertainty = uncertaintyOf([2, 200, 60, 10, 300], [1000, 20_000, 10_000, 500, 40_000], GAMMA);
    const mean = uncertainty.smoothing?.mean ?? Number.NaN;
    // 572 of 71 500.
    expect(mean).toBeCloseTo(8, 9);
    // 10 of 500 is 20 ‰, 10 of 20 000 more weight: 2 ‰ of 1 000 and 20 ‰ of 500 move, 10 ‰ of 20 000 hardly.
    expect(smoothedAt(uncertainty, 3)).toBeLessThan(17);
    expect(Math.abs(smoothedAt(uncertainty, 1) - 10)).toBeLessThan(0.2);
    expect(uncertainty.smoothing).toMatchObject({
      method: 'poisson-gamma',
      heterogeneity: 'detected',
      isolated: [],
    });
  });

  it('gives everybody one rate where differences are no more than chance', () => {
    const uncertainty = uncertaintyOf([3, 4, 3, 4, 3], [1000, 1000, 1000, 1000, 1000], GAMMA);
    expect(uncertainty.smoothing?.heterogeneity).toBe('none');
    expect(smoothedAt(uncertainty, 0)).toBeCloseTo(smoothedAt(uncertainty, 1), 9);
    expect(smoothedAt(uncertainty, 0)).toBeCloseTo(3.4, 6);
  });

  it('is zero where nobody is counted', () => {
    const uncertainty = uncertaintyOf([0, 0, 0, 0, 0], [10, 20, 30, 40, 50], GAMMA);
    expect([0, 1, 4].map((position) => smoothedAt(uncertainty, position))).toEqual([0, 0, 0]);
  });
});

describe('smoothing by neighbours', () => {
  it('draws a rate towards that of its neighbourhood, not towards the mean', () => {
    const people = [1000, 20_000, 20_000, 20_000, 1000];
    const uncertainty = uncertaintyOf([12, 100, 300, 500, 18], people, IN_A_ROW);
    // 59: 12 ‰ beside 62 at 5 ‰, together 112 of 21 000, 5.3; 26: 18 ‰ beside 07 at 25 ‰, together 24.7.
    expect(smoothedAt(uncertainty, 0)).toBeGreaterThanOrEqual(112 / 21);
    expect(smoothedAt(uncertainty, 0)).toBeLessThan(12);
    expect(smoothedAt(uncertainty, 4)).toBeGreaterThan(18);
    expect(smoothedAt(uncertainty, 4)).toBeLessThanOrEqual(518 / 21);
    expect(uncertainty.smoothing).toMatchObject({ method: 'local-marshall', isolated: [] });
  });

  it('leaves as it is, and tells, a territory without any neighbour whose rate is shown', () => {
    const smoothing: Smoothing = { method: 'local-marshall', neighbours: [[1], [0], [3], [2], []] };
    const uncertainty = uncertaintyOf(
      [10, 20, 30, SUPPRESSED, 50],
      [1000, 1000, 1000, 1000, 1000],
      smoothing,
    );
    expect(uncertainty.smoothing?.isolated).toEqual([2, 4]);
    expect(smoothedAt(uncertainty, 2)).toBeCloseTo(30, 9);
    expect(smoothedAt(uncertainty, 4)).toBeCloseTo(50, 9);
    expect(columnValueAt(uncertainty.smoothed, 3)).toEqual(SUPPRESSED);
  });
});

const COUNTS = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 5, maxLength: 5 });
const PEOPLE = [8000, 4000, 1000, 3000, 5000];

describe('in every way of smoothing', () => {
  it.each([GAMMA, IN_A_ROW])('a hidden count weighs on nothing: $method', (smoothing) => {
    fc.assert(
      fc.property(COUNTS, (counts) => {
        const hidden = counts.map((count, position) => (position === 2 ? SUPPRESSED : count));
        const absent = counts.map((count, position) => (position === 2 ? MISSING : count));
        const [one, other] = [hidden, absent].map((given) => uncertaintyOf(given, PEOPLE, smoothing));
        if (one === undefined || other === undefined) throw new Error('Two tables are compared');
        expect(one.smoothing).toEqual(other.smoothing);
        expect(columnValueAt(one.smoothed, 2)).toEqual(SUPPRESSED);
        for (const position of [0, 1, 3, 4])
          expect(columnValueAt(one.smoothed, position)).toEqual(columnValueAt(other.smoothed, position));
      }),
      { numRuns: 60 },
    );
  });

  it('does not apply where a single rate is shown', () => {
    for (const smoothing of [GAMMA, IN_A_ROW])
      expect(columnValueAt(uncertaintyOf([10], PEOPLE, smoothing).smoothed, 0)).toEqual(NOT_APPLICABLE);
  });
});
