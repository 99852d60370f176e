import { describe, expect, it } from 'vitest';
import { summariseInequality } from '@/analysis/inequality';
import {
  buildColumn,
  known,
  type MeasuredValue,
  MISSING,
  NOT_APPLICABLE,
  type ProtectedColumn,
  SUPPRESSED,
} from '@/domain/measure';
import { FIVE_DEPARTEMENTS } from '../../indicators/builders';

function column(values: readonly (number | MeasuredValue)[]): ProtectedColumn {
  return buildColumn(FIVE_DEPARTEMENTS.departement, { unit: 'per-1000', provenance: [] }, (position) => {
    const value = values[position] ?? MISSING;
    return typeof value === 'number' ? known(value) : value;
  }) as ProtectedColumn;
}

const GROUPS = ['32', '32', '84', '84', '84'];

describe('a summary of inequality', () => {
  // The example of docs/methods/inegalites.md.
  const summary = summariseInequality({
    rate: column([2, 3, 3, 8]),
    population: column([50, 20, 20, 10, 40]),
    groups: GROUPS,
  });

  it('reads the rates by territory and by inhabitant', () => {
    expect(summary.territories.gini).toBeCloseTo(0.281, 3);
    expect(summary.territories.theil.total).toBeCloseTo(0.152, 3);
    expect(summary.territories.variation).toBeCloseTo(0.586, 3);
    expect(summary.territories.decileRatio).toBeCloseTo(2.83, 2);
    expect(summary.people.gini).toBeCloseTo(0.233, 3);
    expect(summary.people.theil.total).toBeCloseTo(0.126, 3);
    expect(summary.people.decileRatio).toBeCloseTo(1.5, 2);
  });

  it('takes the means of the territories and of their inhabitants', () => {
    expect(summary.territories.mean).toBeCloseTo(4, 12);
    expect(summary.people.mean).toBeCloseTo((2 * 50 + 3 * 20 + 3 * 20 + 8 * 10) / 100, 12);
  });

  it('splits Theil between and within the régions', () => {
    // Means 2.5 and 5.5 of a total of 16: shares 5/16 and 11/16, of halves of the territories.
    const between = (5 / 16) * Math.log(5 / 8) + (11 / 16) * Math.log(11 / 8);
    expect(summary.territories.theil.between).toBeCloseTo(between, 12);
    expect(summary.territories.theil.between + summary.territories.theil.within).toBeCloseTo(
      summary.territories.theil.total,
      12,
    );
  });

  it('names the lowest and the highest, and counts what is left out', () => {
    expect([summary.lowest, summary.highest, summary.used]).toEqual([0, 3, 4]);
    expect([summary.suppressed, summary.missing, summary.notApplicable]).toEqual([0, 1, 0]);
  });

  it('is the same whatever a hidden count is, and says that one is hidden', () => {
    const population = column([50, 20, 20, 10, 40]);
    const hidden = { rate: column([2, SUPPRESSED, 3, NOT_APPLICABLE, 8]), population, groups: GROUPS };
    const absent = { rate: column([2, MISSING, 3, MISSING, 8]), population, groups: GROUPS };
    const one = summariseInequality(hidden);
    expect(one.people).toEqual(summariseInequality(absent).people);
    expect([one.used, one.suppressed, one.notApplicable]).toEqual([3, 1, 1]);
  });

  it('has no index where no rate is shown, nor where all are zero', () => {
    const none = summariseInequality({
      rate: column([]),
      population: column([1, 1, 1, 1, 1]),
      groups: GROUPS,
    });
    expect([none.used, none.lowest, none.highest]).toEqual([0, -1, -1]);
    expect(none.territories.gini).toBeNaN();
    const zeros = summariseInequality({
      rate: column([0, 0, 0, 0, 0]),
      population: column([1, 2, 3, 4, 5]),
      groups: GROUPS,
    });
    expect([zeros.territories.gini, zeros.people.theil.total, zeros.people.variation]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });
});
