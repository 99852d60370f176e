import { describe, expect, it } from 'vitest';
import type { ActivityRecord } from '@/domain/activity';
import type { CoverageDataset, PartialRemit } from '@/domain/coverage';
import { columnValueAt, estimated, known, MISSING, SUPPRESSED } from '@/domain/measure';
import type { CommuneCode, DepartementCode, FigureLevel } from '@/domain/territory';
import {
  type CatalogueId,
  computeIndicator,
  computeUncertainty,
  defaultPerimeter,
  hasUncertainty,
  indicatorById,
  type IndicatorDefinition,
  type IndicatorResult,
  oneRule,
} from '@/indicators';
import { computeIndicatorAt, datesOf } from '@/indicators/evolution';
import { under } from '../support/secrecy-rules';
import {
  activityOf,
  activityRecord,
  coverageOf,
  FIVE_DEPARTEMENTS,
  needOf,
  NO_SERVICES,
  offerOf,
  populationOf,
} from './builders';

interface Given {
  readonly records?: readonly ActivityRecord[];
  readonly coverage?: CoverageDataset;
  readonly threshold?: number;
  readonly rounding?: 5 | null;
}

/** Départements 59 and 62 make région 32; 01, 07 and 26 make région 84. 1 000 to 5 000 people of each age. */
function sourcesOf({ records = [], coverage = NO_SERVICES.coverage, threshold = 0, rounding = null }: Given) {
  const population = populationOf(FIVE_DEPARTEMENTS, 2025, [1000, 2000, 3000, 4000, 5000]);
  const byAge = { ...population.byAge, '0-9': Float64Array.of(500, 1000, 1500, 2000, 2500) };
  return {
    hierarchy: FIVE_DEPARTEMENTS,
    populations: [{ ...population, byAge }],
    socialAid: [],
    offer: offerOf([], []),
    need: needOf([]),
    activity: activityOf(records),
    coverage,
    perimeter: defaultPerimeter(null),
    secrecy: oneRule({ ...under(threshold), rounding }),
    earlierOffers: [],
    breaks: [],
  };
}

function compute(asked: CatalogueId | IndicatorDefinition, given: Given): IndicatorResult {
  const sources = sourcesOf(given);
  return computeIndicator(typeof asked === 'string' ? indicatorById(asked) : asked, sources, sources);
}

function valuesOf(
  { figures }: IndicatorResult,
  level: FigureLevel,
  part: 'numerator' | 'denominator' | 'rate' = 'rate',
) {
  const column = figures[level][part];
  return column.index.territories.map((_, position) => columnValueAt(column, position));
}

/** Nord: 40 newcomers waited 3 600 days, 6 of them over six months. Pas-de-Calais: 20 waited 3 000, 8 of them. */
const HAUTS_DE_FRANCE = [
  activityRecord('59', 'camsp', { newcomers: 40, 'days-waited': 3600, 'long-waits': 6 }),
  activityRecord('62', 'camsp', { newcomers: 20, 'days-waited': 3000, 'long-waits': 8 }),
];

describe('the wait for a service', () => {
  it('is the days of all newcomers over all newcomers, not a mean of means', () => {
    const result = compute('camsp-waiting', { records: HAUTS_DE_FRANCE });
    // 3 600 ÷ 40 = 90, 3 000 ÷ 20 = 150; (3 600 + 3 000) ÷ (40 + 20) = 110, where the mean of 90 and 150 is 120.
    expect(valuesOf(result, 'departement').slice(0, 2)).toEqual([known(90), known(150)]);
    expect(valuesOf(result, 'region')).toEqual([known(110), MISSING]);
    expect(valuesOf(result, 'france')).toEqual([known(110)]);
    expect(result.figures.region.numerator.unit).toBe('person-days');
    expect(result.figures.region.rate.unit).toBe('days');
  });

  it('is over six months for a share of the newcomers', () => {
    const result = compute('camsp-long-waits', { records: HAUTS_DE_FRANCE });
    // 6 ÷ 40 = 15 %, 8 ÷ 20 = 40 %, 14 ÷ 60 = 23.3 %.
    expect(valuesOf(result, 'departement').slice(0, 2)).toEqual([known(15), known(40)]);
    expect(valuesOf(result, 'region')[0]).toEqual(known(1400 / 60));
  });

  it('says nothing of days without the people who waited them', () => {
    const records = [...HAUTS_DE_FRANCE, activityRecord('01', 'camsp', { 'days-waited': 900 })];
    expect(valuesOf(compute('camsp-waiting', { records }), 'departement', 'numerator')[2]).toEqual(MISSING);
  });

  it('is not given for a région whose départements do not all say how long newcomers waited', () => {
    const records = [
      ...HAUTS_DE_FRANCE,
      activityRecord('01', 'camsp', { newcomers: 10, 'days-waited': 500 }),
      activityRecord('07', 'camsp', { newcomers: 30 }),
    ];
    const result = compute('camsp-waiting', { records });
    expect(valuesOf(result, 'departement')).toEqual([known(90), known(150), known(50), MISSING, MISSING]);
    expect(valuesOf(result, 'region')).toEqual([known(110), MISSING]);
    expect(valuesOf(result, 'region', 'numerator')).toEqual([known(6600), MISSING]);
    expect(valuesOf(result, 'region', 'denominator')).toEqual([known(60), known(40)]);
    expect(valuesOf(result, 'france')).toEqual([MISSING]);
  });

  it('is not given where as many départements, but not the same, are above and below the line', () => {
    const definition: IndicatorDefinition = {
      ...indicatorById('camsp-long-waits'),
      denominator: { kind: 'activity', service: 'pco', count: 'newcomers' },
    };
    const records = [
      activityRecord('59', 'camsp', { newcomers: 40, 'long-waits': 6 }),
      activityRecord('62', 'pco', { newcomers: 20 }),
    ];
    expect(valuesOf(compute(definition, { records }), 'region')[0]).toEqual(MISSING);
  });

  it('has no interval, since nobody reports how much waits vary; a share of long waits has one', () => {
    expect(hasUncertainty(indicatorById('camsp-waiting'))).toBe(false);
    const result = compute('camsp-long-waits', { records: HAUTS_DE_FRANCE });
    const sure = computeUncertainty(result, 'departement');
    expect(sure?.method).toBe('clopper-pearson');
    // R: binom.test(6, 40)$conf.int = 0.0571 to 0.2984
    expect(sure?.lower.values[0]).toBeCloseTo(5.71, 2);
    expect(sure?.upper.values[0]).toBeCloseTo(29.84, 2);
  });
});

describe('a caseload', () => {
  it('is over the population of its ages', () => {
    const records = [activityRecord('59', 'camsp', { caseload: 12 })];
    // 12 ÷ 500 inhabitants of 0 to 9 × 1 000 = 24; 12 ÷ 2 000 inhabitants × 10 000 = 60.
    expect(valuesOf(compute('camsp-caseload', { records }), 'departement')[0]).toEqual(known(24));
    const ofErhr = [activityRecord('59', 'erhr', { caseload: 12, 'without-solution': 7 })];
    expect(valuesOf(compute('erhr-caseload', { records: ofErhr }), 'departement')[0]).toEqual(known(60));
    expect(valuesOf(compute('erhr-without-solution', { records: ofErhr }), 'departement')[0]).toEqual(
      known(35),
    );
  });

  it('is that of its own service', () => {
    const records = [activityRecord('59', 'cmpp', { caseload: 12 })];
    expect(valuesOf(compute('camsp-caseload', { records }), 'departement')[0]).toEqual(MISSING);
  });

  it('is that of the latest report which gives it', () => {
    const records = [
      activityRecord('59', 'camsp', { caseload: 15, newcomers: 7, date: '2025-12-31' }),
      activityRecord('59', 'camsp', { caseload: 10, date: '2024-12-31' }),
      activityRecord('59', 'camsp', { newcomers: 30, 'days-waited': 300, date: '2024-12-31' }),
      activityRecord('62', 'camsp', { newcomers: 8, date: '2025-12-31' }),
      activityRecord('62', 'camsp', { caseload: 20, date: '2023-12-31' }),
    ];
    const result = compute('camsp-caseload', { records });
    expect(valuesOf(result, 'departement', 'numerator').slice(0, 2)).toEqual([known(15), known(20)]);
    expect([result.earliestReferenceDate, result.referenceDate]).toEqual(['2023-12-31', '2025-12-31']);
    // Waits are of one report: the days of 2024 are not those of the newcomers of 2025.
    expect(valuesOf(compute('camsp-waiting', { records }), 'departement')[0]).toEqual(MISSING);
  });

  it('is hidden where it is small, and missing where the producer says nothing', () => {
    const records = [
      activityRecord('59', 'erhr', { caseload: 3 }),
      activityRecord('62', 'erhr', { caseload: 12 }),
      activityRecord('01', 'erhr', { caseload: SUPPRESSED }),
    ];
    const result = compute('erhr-caseload', { records, threshold: 5 });
    expect(valuesOf(result, 'departement')).toEqual([SUPPRESSED, SUPPRESSED, SUPPRESSED, MISSING, MISSING]);
    // 15 people among 6 000 inhabitants.
    expect(valuesOf(result, 'region')).toEqual([known(25), SUPPRESSED]);
    expect(result.secrecy).toEqual([{ set: { kind: 'activity', service: 'erhr' }, rule: under(5) }]);
  });
});

describe('the activity of a date', () => {
  const records = [
    activityRecord('59', 'camsp', { caseload: 10, date: '2023-12-31' }),
    activityRecord('62', 'camsp', { caseload: 20, date: '2023-12-31' }),
    activityRecord('59', 'camsp', { caseload: 15, date: '2024-12-31' }),
    activityRecord('62', 'camsp', { caseload: 25, date: '2024-12-31' }),
    activityRecord('62', 'pco', { caseload: 2, date: '2025-12-31' }),
  ];
  const definition = indicatorById('camsp-caseload');
  const counts = (date: string, given: Given = { records }) =>
    valuesOf(computeIndicatorAt(definition, sourcesOf(given), date), 'departement', 'numerator').slice(0, 2);

  it('is that of the date, or of the latest before it', () => {
    expect(datesOf(definition, sourcesOf({ records }))).toEqual(['2023-12-31', '2024-12-31']);
    expect(counts('2023-12-31')).toEqual([known(10), known(20)]);
    expect(counts('2025')).toEqual([known(15), known(25)]);
    expect(counts('2022')).toEqual([MISSING, MISSING]);
  });

  it('hides a report that stands in two sums and that one of them hides', () => {
    // By default 59 shows 2024 and 62 shows 2023, whose 3 is hidden: so is the 50 of 59, for 53 is printed.
    const mixed = [
      activityRecord('59', 'camsp', { caseload: 40, date: '2023-12-31' }),
      activityRecord('62', 'camsp', { caseload: 3, date: '2023-12-31' }),
      activityRecord('59', 'camsp', { caseload: 50, date: '2024-12-31' }),
    ];
    const latest = compute('camsp-caseload', { records: mixed, threshold: 5 });
    expect(valuesOf(latest, 'departement', 'numerator').slice(0, 2)).toEqual([SUPPRESSED, SUPPRESSED]);
    expect(counts('2024', { records: mixed, threshold: 5 })).toEqual([SUPPRESSED, MISSING]);
    expect(counts('2024', { records: mixed, threshold: 0 })).toEqual([known(50), MISSING]);
  });
});

describe('the population a team answers for', () => {
  const teams = [
    { kind: 'pco', verification: 'verified', departements: ['59'] },
    { kind: 'pco', verification: 'to-confirm', departements: ['59', '62'] },
    { kind: 'erhr', verification: 'verified', departements: ['01'] },
  ] as const;

  it('counts once whom two teams answer for, and is estimated where no remit was read', () => {
    const result = compute('coverage-pco', { coverage: coverageOf(teams) });
    expect(valuesOf(result, 'departement', 'numerator')).toEqual([
      known(2000),
      estimated(4000),
      MISSING,
      MISSING,
      MISSING,
    ]);
    expect(valuesOf(result, 'departement').slice(0, 2)).toEqual([known(100), estimated(100)]);
    expect(valuesOf(result, 'region')).toEqual([estimated(100), MISSING]);
  });

  it('is missing for a région of which one département is not known to be covered', () => {
    const result = compute('coverage-erhr', { coverage: coverageOf(teams) });
    expect(valuesOf(result, 'departement')).toEqual([MISSING, MISSING, known(100), MISSING, MISSING]);
    expect(valuesOf(result, 'region')).toEqual([MISSING, MISSING]);
    expect(valuesOf(result, 'france')).toEqual([MISSING]);
  });

  it('is a share of the inhabitants where communes are named, and missing where a part is not told', () => {
    const part = { departement: '62' as DepartementCode, inhabitants: 1000 };
    const communes = [{ code: '62041' as CommuneCode, inhabitants: 250 }];
    const { teams: listed, ...list } = coverageOf(teams.slice(1));
    const answering = (partial: PartialRemit) => ({
      ...list,
      teams: listed.map((team) => (team.kind === 'pco' ? { ...team, partial: [partial] } : team)),
    });
    // 62 has 4 000 inhabitants, of whom those of 62041 are said to be a quarter.
    const told = compute('coverage-pco', { coverage: answering({ ...part, communes, areAllKnown: true }) });
    expect(valuesOf(told, 'departement', 'numerator').slice(0, 2)).toEqual([
      estimated(2000),
      estimated(1000),
    ]);
    expect(valuesOf(told, 'departement')[1]).toEqual(estimated(25));
    expect(valuesOf(told, 'region')[0]).toEqual(estimated(50));
    const untold = compute('coverage-pco', {
      coverage: answering({ ...part, communes, areAllKnown: false }),
    });
    expect(valuesOf(untold, 'departement')[1]).toEqual(MISSING);
    expect(valuesOf(untold, 'region')[0]).toEqual(MISSING);
  });

  it('is none where the list is said to name every team of the kind', () => {
    const coverage = coverageOf(teams, ['erhr']);
    const result = compute('coverage-erhr', { coverage });
    expect(valuesOf(result, 'departement').slice(1, 3)).toEqual([known(0), known(100)]);
    // 6 000 inhabitants of 01 among the 24 000 of its région, among the 30 000 of the country.
    expect(valuesOf(result, 'region')).toEqual([known(0), known(25)]);
    expect(valuesOf(result, 'france')).toEqual([known(20)]);
    expect(valuesOf(compute('coverage-pco', { coverage }), 'departement')[2]).toEqual(MISSING);
  });

  it('is not known before the list was made', () => {
    const sources = sourcesOf({ coverage: coverageOf(teams, ['erhr']) });
    const result = computeIndicatorAt(indicatorById('coverage-erhr'), sources, '2024');
    expect(valuesOf(result, 'departement')[2]).toEqual(MISSING);
    expect(datesOf(indicatorById('coverage-erhr'), sources)).toEqual([]);
  });
});
