import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnValueAt,
  estimated,
  known,
  type MeasuredValue,
  NOT_APPLICABLE,
  SUPPRESSED,
} from '@/domain/measure';
import type { NeedRecord } from '@/domain/need';
import type { SocialAidSeries } from '@/domain/population';
import type { DepartementCode, FigureLevel } from '@/domain/territory';
import {
  computeIndicator,
  computeUncertainty,
  defaultPerimeter,
  indicatorById,
  type CatalogueId,
  type IndicatorResult,
  type LevelUncertainty,
} from '@/indicators';
import {
  FIVE_CODES,
  FIVE_DEPARTEMENTS,
  NO_SERVICES,
  needOf,
  needRecord,
  offerOf,
  populationOf,
  provenanceOf,
} from '../builders';
import { allUnder } from '../../support/secrecy-rules';

interface Given {
  readonly id?: CatalogueId;
  readonly records?: readonly NeedRecord[];
  readonly socialAid?: readonly SocialAidSeries[];
  /** Children of 59, 62, 01, 07 and 26. */
  readonly people?: readonly number[];
  readonly threshold?: number;
}

function compute({ id = 'unmet-child', records = [], socialAid = [], people, threshold = 0 }: Given) {
  return computeIndicator(
    indicatorById(id),
    {
      hierarchy: FIVE_DEPARTEMENTS,
      populations: [populationOf(FIVE_DEPARTEMENTS, 2025, people ?? [8000, 4000, 1000, 3000, 5000])],
      socialAid,
      offer: offerOf([], ['59']),
      need: needOf(records),
      ...NO_SERVICES,
    },
    { perimeter: defaultPerimeter('SI orientations'), secrecy: allUnder(threshold) },
  );
}

function uncertaintyOf(result: IndicatorResult, level: FigureLevel = 'departement'): LevelUncertainty {
  const uncertainty = computeUncertainty(result, level);
  if (uncertainty === null) throw new Error('The indicator is no sample');
  return uncertainty;
}

function at(
  uncertainty: LevelUncertainty,
  part: 'lower' | 'upper' | 'smoothed',
  code: string,
): MeasuredValue {
  return columnValueAt(uncertainty[part], FIVE_DEPARTEMENTS.departement.positionOf(code) ?? -1);
}

function numberAt(...where: Parameters<typeof at>): number {
  const value = at(...where);
  return value.status === 'known' || value.status === 'estimated' ? value.value : Number.NaN;
}

describe('the interval of a rate of people', () => {
  it('is the exact Poisson interval of the count over the population', () => {
    const uncertainty = uncertaintyOf(compute({ records: [needRecord('59', 12)] }));
    // 12 of 8 000: 6.2006 to 20.9616 people, over 8 thousands.
    expect(uncertainty.method).toBe('exact-poisson');
    expect(numberAt(uncertainty, 'lower', '59')).toBeCloseTo(0.77508, 4);
    expect(numberAt(uncertainty, 'upper', '59')).toBeCloseTo(2.6202, 4);
  });

  it('of nobody goes from zero to 3.689 people', () => {
    const uncertainty = uncertaintyOf(compute({ records: [needRecord('62', 0)] }));
    expect(at(uncertainty, 'lower', '62')).toEqual(known(0));
    expect(numberAt(uncertainty, 'upper', '62')).toBeCloseTo(3.68888 / 4, 4);
  });

  it('is binomial for people helped among the inhabitants', () => {
    const series: SocialAidSeries = {
      measure: 'pch-under-20',
      year: 2025,
      counts: new Map([['59' as DepartementCode, known(12)]]),
      provenance: provenanceOf('pch'),
    };
    const result = compute({ id: 'pch-under-20', socialAid: [series], people: [40, 40, 40, 40, 40] });
    const uncertainty = uncertaintyOf(result);
    // R: binom.test(12, 40) gives 0.1656 to 0.4653.
    expect(uncertainty.method).toBe('clopper-pearson');
    expect(numberAt(uncertainty, 'lower', '59')).toBeCloseTo(165.6, 1);
    expect(numberAt(uncertainty, 'upper', '59')).toBeCloseTo(465.3, 1);
  });

  it('does not exist for places, which are no sample', () => {
    expect(computeUncertainty(compute({ id: 'equipment-child' }), 'departement')).toBeNull();
  });

  it('does not apply to an estimated count, nor does a smoothed value', () => {
    const records = [needRecord('59', estimated(12)), needRecord('62', 30), needRecord('01', 9)];
    const uncertainty = uncertaintyOf(compute({ records }));
    for (const part of ['lower', 'upper', 'smoothed'] as const)
      expect(at(uncertainty, part, '59')).toEqual(NOT_APPLICABLE);
    expect(uncertainty.smoothing?.territories).toBe(2);
  });

  it('rests on a fragile count up to 25 people', () => {
    const records = [needRecord('59', 25), needRecord('62', 26)];
    expect(uncertaintyOf(compute({ records })).stability.slice(0, 3)).toEqual(['fragile', 'stable', null]);
  });
});

describe('a smoothed rate', () => {
  it('is drawn towards the mean by what its population weighs', () => {
    // Worked in docs/methods/lissage.md: 10 of 1 000 and 90 of 3 000, mean 25; 14.29 and 29.41.
    const uncertainty = uncertaintyOf(compute({ records: [needRecord('01', 10), needRecord('07', 90)] }));
    expect(uncertainty.smoothing).toMatchObject({ mean: 25, territories: 2, heterogeneity: 'detected' });
    expect(at(uncertainty, 'smoothed', '01').status).toBe('estimated');
    expect(numberAt(uncertainty, 'smoothed', '01')).toBeCloseTo(14.2857, 4);
    expect(numberAt(uncertainty, 'smoothed', '07')).toBeCloseTo(29.4118, 4);
  });

  it('does not apply where a single rate is shown', () => {
    const uncertainty = uncertaintyOf(compute({ records: [needRecord('01', 10)] }));
    expect(at(uncertainty, 'smoothed', '01')).toEqual(NOT_APPLICABLE);
  });
});

const counts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 5, maxLength: 5 });
const recordsOf = (values: readonly number[]) =>
  FIVE_CODES.map((code, rank) => needRecord(code, values[rank] ?? Number.NaN));

describe('on any counts', () => {
  it('an interval contains its rate, and a smoothed rate is between it and the mean', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const result = compute({ records: recordsOf(values) });
        const uncertainty = uncertaintyOf(result);
        const mean = uncertainty.smoothing?.mean ?? Number.NaN;
        for (const code of FIVE_CODES) {
          const rate =
            result.figures.departement.rate.values[FIVE_DEPARTEMENTS.departement.positionOf(code) ?? -1];
          const smoothed = numberAt(uncertainty, 'smoothed', code);
          expect(numberAt(uncertainty, 'lower', code)).toBeLessThanOrEqual(rate ?? Number.NaN);
          expect(numberAt(uncertainty, 'upper', code)).toBeGreaterThanOrEqual(rate ?? Number.NaN);
          expect(smoothed).toBeGreaterThanOrEqual(Math.min(rate ?? Number.NaN, mean) - 1e-9);
          expect(smoothed).toBeLessThanOrEqual(Math.max(rate ?? Number.NaN, mean) + 1e-9);
        }
      }),
    );
  });

  it('nothing is said of a hidden one, and the mean is that of the shown ones alone', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 3, max: 60 }), (values, threshold) => {
        const result = compute({ records: recordsOf(values), threshold });
        const uncertainty = uncertaintyOf(result);
        const { numerator, denominator, rate } = result.figures.departement;
        let [events, people] = [0, 0];
        rate.statuses.forEach((_, position) => {
          const isShown = columnValueAt(rate, position).status === 'known';
          if (!isShown) {
            for (const part of ['lower', 'upper', 'smoothed'] as const) {
              expect(columnValueAt(uncertainty[part], position)).toEqual(SUPPRESSED);
              expect(uncertainty[part].values[position]).toBeNaN();
            }
            expect(uncertainty.stability[position]).toBeNull();
            return;
          }
          events += numerator.values[position] ?? Number.NaN;
          people += denominator.values[position] ?? Number.NaN;
        });
        if (people > 0) expect(uncertainty.smoothing?.mean).toBeCloseTo((events * 1000) / people, 9);
      }),
    );
  });

  it('tables that differ by hidden counts alone have the same uncertainty', () => {
    // 3 and 4 of Ain and Ardèche are hidden, exchanged in the second table; the région is the same.
    const shown = [40, 300, 60] as const;
    const [left, right] = [
      [3, 4],
      [4, 3],
    ].map(([ain = 0, ardeche = 0]) =>
      compute({ records: recordsOf([shown[0], shown[1], ain, ardeche, shown[2]]), threshold: 5 }),
    );
    if (left === undefined || right === undefined) throw new Error('Two tables are compared');
    for (const level of ['departement', 'region', 'france'] as const) {
      expect(uncertaintyOf(left, level)).toEqual(uncertaintyOf(right, level));
    }
    expect(columnValueAt(left.figures.departement.numerator, 2)).toEqual(SUPPRESSED);
  });
});
