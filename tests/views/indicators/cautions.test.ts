import { describe, expect, it } from 'vitest';
import type { CategoryCode } from '@/domain/offer';
import { defaultPerimeter, type IndicatorDefinition, type IndicatorTerm } from '@/indicators';
import { cautionsOf, refusalsOf } from '@/views/indicators/cautions';

const CHILDREN: IndicatorTerm = { kind: 'population', ages: 'child' };
const ADULTS: IndicatorTerm = { kind: 'population', ages: '20-64' };
const EVERYBODY: IndicatorTerm = { kind: 'population', ages: 'total' };

function placesIn(...codes: readonly string[]): IndicatorTerm {
  return { kind: 'places-of', categories: codes as readonly CategoryCode[] };
}

function expected(
  [low, central, high]: readonly [number, number, number],
  source = 'Une étude',
): IndicatorTerm {
  return { kind: 'expected', ages: 'total', prevalence: { low, central, high, source } };
}

function own(
  numerator: IndicatorTerm,
  denominator: IndicatorTerm,
  rest: Partial<IndicatorDefinition> = {},
): IndicatorDefinition {
  return {
    id: 'user-1',
    label: 'Le mien',
    numerator,
    denominator,
    unit: 'per-1000',
    direction: 'offer',
    ...rest,
  };
}

function cautions(...sides: Parameters<typeof own>) {
  return cautionsOf(own(...sides), defaultPerimeter(null));
}

describe('what must be mended before an indicator is kept', () => {
  it('is a name, categories, and a prevalence in order with its source', () => {
    expect(refusalsOf(own(placesIn('183'), CHILDREN))).toEqual([]);
    expect(refusalsOf(own(placesIn('183'), CHILDREN, { label: '  ' }))).toEqual(['no-name']);
    expect(refusalsOf(own(placesIn(), CHILDREN))).toEqual(['no-category']);
    expect(refusalsOf(own(placesIn('183'), expected([2, 1, 3])))).toEqual(['prevalence-order']);
    expect(refusalsOf(own(placesIn('183'), expected([0, 1, 3], ' ')))).toEqual(['no-prevalence-source']);
  });
});

describe('what makes an indicator unwise', () => {
  it('is a count divided by itself', () => {
    expect(cautions(CHILDREN, CHILDREN)).toEqual(['same-count']);
    expect(cautions(CHILDREN, EVERYBODY)).toEqual([]);
  });

  it('is a prevalence over its own population, which is the same everywhere', () => {
    expect(cautions(expected([0, 1, 2]), EVERYBODY)).toEqual(['constant', 'estimate']);
    expect(cautions(placesIn('246'), expected([0, 1, 2]))).toEqual(['estimate']);
  });

  it('is a denominator under secrecy', () => {
    const need: IndicatorTerm = { kind: 'need', public: 'child' };
    expect(cautions(placesIn('183'), need, { unit: 'ratio' })).toEqual(['secret-denominator']);
  });

  it('is a percentage of another thing', () => {
    expect(cautions(placesIn('183'), CHILDREN, { unit: 'percent' })).toEqual(['not-a-share']);
    expect(cautions(placesIn('182'), { kind: 'places', public: 'child' }, { unit: 'percent' })).toEqual([]);
  });

  it('is a public that is not of the age of the population', () => {
    expect(cautions(placesIn('448'), CHILDREN)).toEqual(['other-ages']);
    expect(cautions(placesIn('183'), ADULTS)).toEqual(['other-ages']);
    expect(cautions(placesIn('448', '183'), ADULTS)).toEqual([]);
    expect(cautions({ kind: 'need', public: 'adult' }, CHILDREN)).toEqual(['other-ages']);
    expect(cautions({ kind: 'places', public: 'both' }, ADULTS)).toEqual([]);
  });

  it('is a gap, which does not add up', () => {
    expect(cautions({ kind: 'gap', public: 'adult', reference: 'region' }, ADULTS)).toEqual([
      'gap-not-added',
    ]);
  });

  it('keeps days for the days people waited, and warns of dividing by the few who waited them', () => {
    const days: IndicatorTerm = { kind: 'activity', service: 'camsp', count: 'days-waited' };
    const newcomers: IndicatorTerm = { kind: 'activity', service: 'camsp', count: 'newcomers' };
    expect(cautions(days, newcomers, { unit: 'days' })).toEqual(['secret-denominator']);
    expect(cautions(days, newcomers, { unit: 'ratio' })).toEqual(['secret-denominator', 'not-days']);
    expect(cautions(placesIn('183'), CHILDREN, { unit: 'days' })).toEqual(['not-days']);
  });
});
