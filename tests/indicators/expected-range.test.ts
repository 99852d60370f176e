import { describe, expect, it } from 'vitest';
import { columnValueAt, estimated, MISSING, NOT_APPLICABLE, numberOf } from '@/domain/measure';
import {
  compareLevel,
  computeIndicator,
  computeUncertainty,
  defaultPerimeter,
  enclosingSets,
  hasInterval,
  hasUncertainty,
  type IndicatorDefinition,
  indicatorById,
  type IndicatorTerm,
  type Prevalence,
} from '@/indicators';
import { allUnder } from '../support/secrecy-rules';
import { establishmentOf, FIVE_DEPARTEMENTS, NO_SERVICES, needOf, offerOf, populationOf } from './builders';

/** 2 for 1 000, from 0.5 to 4: the worked example of docs/methods/besoin-attendu.md. */
const RANGE: Prevalence = { low: 0.5, central: 2, high: 4, source: 'Étude' };
const EXPECTED: IndicatorTerm = { kind: 'expected', ages: 'child', prevalence: RANGE };
const CHILDREN: IndicatorTerm = { kind: 'population', ages: 'child' };
const PLACES: IndicatorTerm = { kind: 'places', public: 'child' };

function own(
  numerator: IndicatorTerm,
  denominator: IndicatorTerm,
  unit: IndicatorDefinition['unit'] = 'per-1000',
): IndicatorDefinition {
  return { id: 'user-1', label: 'Le mien', direction: 'context', numerator, denominator, unit };
}

function compute(definition: IndicatorDefinition) {
  return computeIndicator(
    definition,
    {
      hierarchy: FIVE_DEPARTEMENTS,
      populations: [populationOf(FIVE_DEPARTEMENTS, 2025, [1000, 2000, 3000, 332_599, 5000])],
      socialAid: [],
      offer: offerOf([establishmentOf('59', '183', { installed: [80] })], ['59']),
      need: needOf([]),
      ...NO_SERVICES,
    },
    { perimeter: defaultPerimeter(null), secrecy: allUnder(0) },
  );
}

function endsAt(definition: IndicatorDefinition, position: number) {
  const uncertainty = computeUncertainty(compute(definition), 'departement');
  return (
    uncertainty && {
      lower: columnValueAt(uncertainty.lower, position),
      upper: columnValueAt(uncertainty.upper, position),
    }
  );
}

describe('the range of an estimate by a prevalence', () => {
  it('goes from the low to the high prevalence, in rates and in people', () => {
    const definition = own(EXPECTED, CHILDREN);
    const { range, numerator } = compute(definition).figures.departement;
    expect(endsAt(definition, 0)).toEqual({ lower: estimated(0.5), upper: estimated(4) });
    // 1 000 children: 2 expected, from 0.5 to 4.
    expect(columnValueAt(numerator, 0)).toEqual(estimated(2));
    expect(range && columnValueAt(range.fewest, 0)).toEqual(estimated(0.5));
    expect(range && columnValueAt(range.most, 0)).toEqual(estimated(4));
    // 343 599 children in all: 1 374.396 at the most.
    const france = compute(definition).figures.france.range;
    expect(france && numberOf(columnValueAt(france.most, 0))).toBeCloseTo(1374.396, 9);
  });

  it('turns round where the people expected are divided by', () => {
    // 80 places for 2 expected: 40 each, from 80 ÷ 4 = 20 to 80 ÷ 0.5 = 160.
    const definition = own(PLACES, EXPECTED, 'ratio');
    expect(columnValueAt(compute(definition).figures.departement.rate, 0)).toEqual(estimated(40));
    expect(endsAt(definition, 0)).toEqual({ lower: estimated(20), upper: estimated(160) });
    expect(endsAt(definition, 1)).toEqual({ lower: MISSING, upper: MISSING });
  });

  it('has no upper end where nobody might be expected', () => {
    const none = { ...EXPECTED, prevalence: { ...RANGE, low: 0 } };
    expect(endsAt(own(PLACES, none, 'ratio'), 0)).toEqual({ lower: estimated(20), upper: NOT_APPLICABLE });
  });

  it('stands though the central prevalence is zero', () => {
    const none = { ...EXPECTED, prevalence: { ...RANGE, low: 0, central: 0 } };
    expect(endsAt(own(none, CHILDREN), 0)).toEqual({ lower: estimated(0), upper: estimated(4) });
  });

  it('is not there when the prevalence is one number', () => {
    const exact = own({ ...EXPECTED, prevalence: { ...RANGE, low: 2, high: 2 } }, CHILDREN);
    expect(hasInterval(exact)).toBe(false);
    expect(endsAt(exact, 0)).toBeNull();
  });

  it('is an interval without confidence, stability nor smoothing', () => {
    const definition = own(EXPECTED, CHILDREN);
    const uncertainty = computeUncertainty(compute(definition), 'departement');
    expect([hasInterval(definition), hasUncertainty(definition)]).toEqual([true, false]);
    expect(uncertainty).toMatchObject({ method: 'prevalence-range', confidence: null, smoothing: null });
    expect(uncertainty?.stability).toEqual([null, null, null, null, null]);
    expect(uncertainty && columnValueAt(uncertainty.smoothed, 0)).toEqual(NOT_APPLICABLE);
  });

  it('is never taken for a test of difference', () => {
    const result = compute(own(EXPECTED, { kind: 'population', ages: 'total' }));
    for (const test of ['fixed-reference', 'two-samples'] as const) {
      const { judgements } = compareLevel({
        result,
        uncertainty: computeUncertainty(result, 'departement'),
        level: 'departement',
        hierarchy: FIVE_DEPARTEMENTS,
        references: enclosingSets('france', 'departement', FIVE_DEPARTEMENTS),
        test,
      });
      expect(judgements[0]).toEqual({ verdict: null, silence: 'estimated' });
    }
  });
});

describe('the people expected in the catalogue', () => {
  it('are at most one for 10 000 inhabitants, and may be none', () => {
    const result = compute(indicatorById('expected-rare-handicap'));
    expect(columnValueAt(result.figures.departement.rate, 0)).toEqual(estimated(1));
    expect(endsAt(result.definition, 0)).toEqual({ lower: estimated(0), upper: estimated(1) });
    // The same everywhere to the last digit, that a map has one colour.
    expect(new Set(result.figures.departement.rate.values).size).toBe(1);
  });
});
