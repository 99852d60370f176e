import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { columnValueAt, known, MISSING, NOT_APPLICABLE, SUPPRESSED } from '@/domain/measure';
import type { DepartementCode, FigureLevel } from '@/domain/territory';
import type { SocialAidMeasure, SocialAidSeries } from '@/domain/population';
import {
  type CatalogueId,
  computeIndicator,
  computeNeedCounts,
  defaultPerimeter,
  indicatorById,
  type IndicatorDefinition,
  type IndicatorInputs,
  type IndicatorResult,
  oneRule,
  type SecrecyRule,
} from '@/indicators';
import {
  establishmentOf,
  FIVE_CODES,
  FIVE_DEPARTEMENTS,
  NO_SERVICES,
  needOf,
  needRecord,
  offerOf,
  populationOf,
  provenanceOf,
} from './builders';

function inputsOf(given: Partial<IndicatorInputs>): IndicatorInputs {
  return {
    hierarchy: FIVE_DEPARTEMENTS,
    populations: [
      populationOf(FIVE_DEPARTEMENTS, 2022, [4000, 4000, 4000, 4000, 4000]),
      populationOf(FIVE_DEPARTEMENTS, 2025, [1000, 2000, 3000, 4000, 5000]),
    ],
    socialAid: [],
    offer: offerOf([], []),
    need: needOf([]),
    ...NO_SERVICES,
    ...given,
  };
}

function under(threshold: number): SecrecyRule {
  return { threshold, dominance: null, rounding: null };
}

function compute(
  id: CatalogueId | IndicatorDefinition,
  given: Partial<IndicatorInputs>,
  threshold = 0,
): IndicatorResult {
  const perimeter = defaultPerimeter('SI orientations');
  const definition = typeof id === 'string' ? indicatorById(id) : id;
  return computeIndicator(definition, inputsOf(given), { perimeter, secrecy: oneRule(under(threshold)) });
}

function valuesOf(
  result: IndicatorResult,
  level: FigureLevel,
  part: 'numerator' | 'denominator' | 'rate' = 'numerator',
) {
  const column = result.figures[level][part];
  return column.index.territories.map((_, position) => columnValueAt(column, position));
}

describe('taux d’équipement', () => {
  // 59: IME 30 + SESSAD 20 installed. 62: IME 10. 01: nothing of the perimeter. 07: not observed. 26: IME without capacity.
  const offer = offerOf(
    [
      establishmentOf('59', '183', { installed: [25, 5], authorised: [40] }),
      establishmentOf('59', '182', { installed: [20] }),
      establishmentOf('59', '246', { installed: [100] }),
      establishmentOf('59', '190', { installed: [70] }),
      establishmentOf('62', '183', { installed: [10] }),
      establishmentOf('62', '182', { authorised: [12] }),
      establishmentOf('26', '183', {}),
    ],
    ['59', '62', '01', '26'],
  );
  const result = compute('equipment-child', { offer });

  it('adds the installed places of the perimeter by département', () => {
    expect(valuesOf(result, 'departement')).toEqual([known(50), known(10), known(0), MISSING, MISSING]);
  });

  it('divides by the population of the age base of the latest year', () => {
    // 50 ÷ 1 000, 10 ÷ 2 000, 0 ÷ 3 000, per 1 000.
    expect(valuesOf(result, 'departement', 'rate')).toEqual([
      known(50),
      known(5),
      known(0),
      MISSING,
      MISSING,
    ]);
    expect(result.denominatorProvenance.map((provenance) => provenance.id)).toEqual(['population-2025']);
  });

  it('divides the places of a territory by the population of the départements that have a figure', () => {
    // 32: 60 places ÷ (1 000 + 2 000) = 20 ‰. 84: only 01 has a figure: 0 ÷ 3 000. France: 60 ÷ 6 000 = 10 ‰.
    expect(valuesOf(result, 'region', 'denominator')).toEqual([known(3000), known(3000)]);
    expect(valuesOf(result, 'region', 'rate')).toEqual([known(20), known(0)]);
    expect(valuesOf(result, 'france', 'denominator')).toEqual([known(6000)]);
    expect(valuesOf(result, 'france', 'rate')).toEqual([known(10)]);
  });

  it('tells on how many départements each figure rests', () => {
    expect([...result.figures.departement.coverage.covered]).toEqual([1, 1, 1, 0, 0]);
    expect([...result.figures.region.coverage.covered]).toEqual([2, 1]);
    expect([...result.figures.region.coverage.total]).toEqual([2, 3]);
    expect([...result.figures.france.coverage.covered]).toEqual([3]);
    expect([...result.figures.france.coverage.total]).toEqual([5]);
  });

  it('counts apart the establishments of the perimeter whose capacity is not recorded', () => {
    expect([...(result.figures.departement.establishmentsWithoutCapacity ?? [])]).toEqual([0, 1, 0, 0, 1]);
    expect([...(result.figures.region.establishmentsWithoutCapacity ?? [])]).toEqual([1, 1]);
    expect([...(result.figures.france.establishmentsWithoutCapacity ?? [])]).toEqual([2]);
  });

  it('follows the perimeter: another status, other categories', () => {
    const perimeter = { ...defaultPerimeter(null), capacityStatus: 'authorised' } as const;
    const settings = { perimeter, secrecy: oneRule(under(0)) };
    const authorised = computeIndicator(indicatorById('equipment-child'), inputsOf({ offer }), settings);
    expect(valuesOf(authorised, 'departement')).toEqual([known(40), known(12), known(0), MISSING, MISSING]);
    expect(valuesOf(compute('equipment-adult', { offer }), 'departement')).toEqual([
      known(100),
      known(0),
      known(0),
      MISSING,
      known(0),
    ]);
  });

  it('keeps the whole population of a territory without any figure', () => {
    const nothing = compute('equipment-child', {});
    expect(valuesOf(nothing, 'region', 'denominator')).toEqual([known(3000), known(12_000)]);
    expect(valuesOf(nothing, 'region', 'rate')).toEqual([MISSING, MISSING]);
    expect([...nothing.figures.france.coverage.covered]).toEqual([0]);
  });

  it('is not applicable where nobody has the age, and missing where the population is unknown', () => {
    const populations = [populationOf(FIVE_DEPARTEMENTS, 2025, [0, 2000, Number.NaN, 4000, 5000])];
    const rates = compute('equipment-child', { offer, populations });
    expect(valuesOf(rates, 'departement', 'rate').slice(0, 3)).toEqual([NOT_APPLICABLE, known(5), MISSING]);
    expect(valuesOf(rates, 'region', 'rate')).toEqual([known(30), MISSING]);
    expect(valuesOf(compute('equipment-child', { offer, populations: [] }), 'france', 'rate')).toEqual([
      MISSING,
    ]);
  });
});

describe('besoin non couvert', () => {
  const need = needOf([
    needRecord('59', 40),
    needRecord('62', 30),
    needRecord('01', 3),
    needRecord('07', 20),
    needRecord('26', 60),
  ]);

  it('prints the rates of the counts that may be shown, and France as a whole', () => {
    // 84: 3 hidden, 20 hidden with it; 83 ÷ 12 000 = 6.916… ‰; France 153 ÷ 15 000 = 10.2 ‰.
    const result = compute('unmet-child', { need }, 5);
    expect(valuesOf(result, 'departement', 'rate')).toEqual([
      known(40),
      known(15),
      SUPPRESSED,
      SUPPRESSED,
      known(12),
    ]);
    expect(valuesOf(result, 'region')).toEqual([known(70), known(83)]);
    expect(valuesOf(result, 'france', 'rate')).toEqual([known(10.2)]);
    expect(result.secrecy).toEqual([{ set: { kind: 'need', source: 'SI orientations' }, rule: under(5) }]);
    expect([...result.figures.france.coverage.covered]).toEqual([5]);
  });

  it('leaves no number behind a hidden value, in any column', () => {
    const { figures } = compute('unmet-child', { need }, 5);
    expect(figures.departement.numerator.values[2]).toBeNaN();
    expect(figures.departement.rate.values[2]).toBeNaN();
  });

  it('draws the same counts as symbols', () => {
    const settings = { source: 'SI orientations', public: 'child', rule: under(5) } as const;
    const symbols = computeNeedCounts(inputsOf({ need }), settings);
    const { figures } = compute('unmet-child', { need }, 5);
    expect(symbols.departement.values).toEqual(figures.departement.numerator.values);
    expect(symbols.region.statuses).toEqual(figures.region.numerator.statuses);
  });

  it('takes the latest count of each département and tells the dates they span', () => {
    const result = compute('unmet-child', {
      need: needOf([
        needRecord('59', 40, { date: '2025-06-30' }),
        needRecord('59', 90, { date: '2023-12-31' }),
        needRecord('59', 95, { date: null }),
        needRecord('62', 30, { date: null }),
        needRecord('01', 12, { date: '2024-12-31' }),
        needRecord('07', 11, { source: 'Creton' }),
        needRecord('26', 10, { public: 'adult' }),
      ]),
    });
    expect(valuesOf(result, 'departement')).toEqual([known(40), known(30), known(12), MISSING, MISSING]);
    expect(result.referenceDate).toBe('2025-06-30');
    expect(result.earliestReferenceDate).toBe('2024-12-31');
  });

  it('does not let everybody minus adults give the hidden children', () => {
    const adults = FIVE_CODES.map((code) => needRecord(code, 50, { public: 'adult' }));
    const everybody = [90, 80, 53, 70, 110].map((count, position) =>
      needRecord(FIVE_CODES[position] ?? '', count, { public: 'all' }),
    );
    const all = needOf([...need.records, ...adults, ...everybody]);
    expect(valuesOf(compute('unmet-adult', { need: all }, 5), 'departement')[2]).toEqual(known(50));
    expect(valuesOf(compute('unmet-all', { need: all }, 5), 'departement')).toEqual([
      known(90),
      known(80),
      SUPPRESSED,
      SUPPRESSED,
      known(110),
    ]);
  });

  it('hides a région and France when the producer hid one of their départements', () => {
    const hidden = needOf([...need.records.slice(0, 4), needRecord('26', SUPPRESSED)]);
    const result = compute('unmet-child', { need: hidden });
    expect(valuesOf(result, 'departement')[4]).toEqual(SUPPRESSED);
    expect(valuesOf(result, 'region')).toEqual([known(70), SUPPRESSED]);
    expect(valuesOf(result, 'france')).toEqual([SUPPRESSED]);
    expect([...result.figures.region.coverage.covered]).toEqual([2, 3]);
  });

  it('is missing everywhere when no source is chosen', () => {
    const settings = { perimeter: defaultPerimeter(null), secrecy: oneRule(under(5)) };
    const result = computeIndicator(indicatorById('unmet-child'), inputsOf({ need }), settings);
    expect(valuesOf(result, 'france')).toEqual([MISSING]);
    expect(result.referenceDate).toBeNull();
  });
});

describe('social aid', () => {
  const seriesOf = (
    measure: SocialAidMeasure,
    year: number,
    counts: Readonly<Record<string, number>>,
  ): SocialAidSeries => ({
    measure,
    year,
    counts: new Map(Object.entries(counts).map(([code, count]) => [code as DepartementCode, known(count)])),
    provenance: provenanceOf(`drees-${year}`, String(year)),
  });

  it('is divided by the population of its own year, over the départements the file covers', () => {
    const socialAid = [
      seriesOf('pch', 2021, { '59': 1, '62': 1 }),
      seriesOf('pch', 2022, { '59': 40, '62': 16, '01': 2 }),
      seriesOf('aah', 2023, { '59': 999 }),
    ];
    const result = compute('pch', { socialAid }, 5);
    // 40 ÷ 8 000 = 5 ‰; 2 stays printed: DREES publishes it. France: 58 ÷ 24 000 = 2.41666… ‰.
    expect(valuesOf(result, 'departement', 'rate')).toEqual([
      known(5),
      known(2),
      known(0.25),
      MISSING,
      MISSING,
    ]);
    expect(valuesOf(result, 'france', 'denominator')).toEqual([known(24_000)]);
    expect(result.referenceDate).toBe('2022');
    expect(result.denominatorProvenance[0]?.id).toBe('population-2022');
    expect(result.secrecy).toBeNull();
  });

  const together = {
    ...seriesOf('pch', 2022, { '01': 2 }),
    undivided: [{ departements: ['59', '62'] as DepartementCode[], count: known(56) }],
  };

  it('counts départements together in their région and once in the country, and in none of them', () => {
    const result = compute('pch', { socialAid: [together] }, 5);
    // 56 ÷ 16 000 = 3.5 ‰ in the région; France: 58 ÷ 24 000.
    expect(valuesOf(result, 'departement', 'numerator').slice(0, 3)).toEqual([MISSING, MISSING, known(2)]);
    expect(valuesOf(result, 'departement', 'rate').slice(0, 2)).toEqual([MISSING, MISSING]);
    expect(valuesOf(result, 'region', 'numerator')).toEqual([known(56), known(2)]);
    expect(valuesOf(result, 'region', 'rate')[0]).toEqual(known(3.5));
    expect(valuesOf(result, 'france', 'numerator')).toEqual([known(58)]);
    expect(valuesOf(result, 'france', 'denominator')).toEqual([known(24_000)]);
    expect(result.together).toEqual([[0, 1]]);
  });

  it('never divides by a count of more départements than the other side speaks of', () => {
    const definition: IndicatorDefinition = {
      id: 'user-1',
      label: 'Besoins pour 1 000 PCH',
      numerator: { kind: 'need', public: 'child' },
      denominator: { kind: 'social-aid', measure: 'pch' },
      unit: 'per-1000',
      direction: 'need',
    };
    const over = (...codes: readonly string[]) =>
      compute(definition, {
        socialAid: [together],
        need: needOf(codes.map((code) => needRecord(code, 14))),
      });
    // 28 ÷ 56 in the région; nothing when needs are known of one of the two.
    expect(valuesOf(over('59', '62'), 'region', 'rate')[0]).toEqual(known(500));
    expect(valuesOf(over('59', '62'), 'departement', 'denominator').slice(0, 2)).toEqual([MISSING, MISSING]);
    expect(valuesOf(over('59'), 'region', 'rate')[0]).toEqual(MISSING);
    expect(valuesOf(over('59'), 'departement', 'denominator')[0]).toEqual(MISSING);
  });

  it('is missing when no series of the measure is there', () => {
    expect(valuesOf(compute('pch-under-20', {}), 'france')).toEqual([MISSING]);
  });
});

describe('adding up', () => {
  it('gives France the sum of the régions and of the départements, whatever is missing', () => {
    const counts = fc.array(fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(counts, (values) => {
        const records = values.flatMap((count, position) =>
          count === null ? [] : [needRecord(FIVE_CODES[position] ?? '', count)],
        );
        const result = compute('unmet-child', { need: needOf(records) });
        const sum = values.reduce<number>((total, count) => total + (count ?? 0), 0);
        const total = (level: FigureLevel) =>
          [...result.figures[level].numerator.values].filter((value) => !Number.isNaN(value));
        const add = (numbers: readonly number[]) => numbers.reduce((left, right) => left + right, 0);
        expect([add(total('region')), add(total('departement'))]).toEqual([sum, sum]);
        expect(total('france')).toEqual(records.length === 0 ? [] : [sum]);
      }),
    );
  });
});
