import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnValueAt, estimated, known, MISSING, NOT_APPLICABLE, SUPPRESSED } from '@/domain/measure';
import type { CategoryCode } from '@/domain/offer';
import type { AgeBase, PopulationTable } from '@/domain/population';
import type { FigureLevel } from '@/domain/territory';
import {
  computeIndicator,
  defaultPerimeter,
  indicatorById,
  type CatalogueId,
  type IndicatorDefinition,
  type IndicatorInputs,
  type IndicatorResult,
  type Perimeter,
} from '@/indicators';
import { allUnder } from '../support/secrecy-rules';
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

/** People by age: 59 and 62 make one région, 01, 07 and 26 another. */
function tableOf(year: number, byAge: Partial<Record<AgeBase, readonly number[]>>): PopulationTable {
  const index = FIVE_DEPARTEMENTS.departement;
  const people = Object.entries(byAge).map(([ages, counts]) => [ages, Float64Array.from(counts)]);
  return { index, year, byAge: Object.fromEntries(people), provenance: provenanceOf(`population-${year}`) };
}

interface Given extends Partial<IndicatorInputs> {
  readonly perimeter?: Partial<Perimeter>;
  readonly threshold?: number;
}

function compute(asked: CatalogueId | IndicatorDefinition, given: Given = {}): IndicatorResult {
  const { perimeter, threshold = 0, ...data } = given;
  return computeIndicator(
    typeof asked === 'string' ? indicatorById(asked) : asked,
    {
      hierarchy: FIVE_DEPARTEMENTS,
      populations: [populationOf(FIVE_DEPARTEMENTS, 2025, [1000, 2000, 3000, 4000, 5000])],
      socialAid: [],
      offer: offerOf([], FIVE_CODES),
      need: needOf([]),
      ...NO_SERVICES,
      ...data,
    },
    { perimeter: { ...defaultPerimeter('SI orientations'), ...perimeter }, secrecy: allUnder(threshold) },
  );
}

function own(
  definition: Pick<IndicatorDefinition, 'numerator' | 'denominator' | 'unit'>,
): IndicatorDefinition {
  return { id: 'user-1', label: 'Le mien', direction: 'context', ...definition };
}

type Part = 'numerator' | 'denominator' | 'rate';

function valuesOf(result: IndicatorResult, level: FigureLevel, part: Part) {
  const column = result.figures[level][part];
  return column.index.territories.map((_, position) => columnValueAt(column, position));
}

const OFFER = offerOf(
  [
    establishmentOf('59', '183', { installed: [60] }),
    establishmentOf('59', '182', { installed: [20] }),
    establishmentOf('59', '437', { installed: [12], authorised: [15] }),
    establishmentOf('59', '448', { installed: [8] }),
    establishmentOf('59', '246', { installed: [30] }),
    establishmentOf('62', '182', { installed: [40] }),
    establishmentOf('62', '448', {}),
    establishmentOf('01', '190', {}),
    establishmentOf('01', '190', { installed: [99] }),
    establishmentOf('26', '183', { installed: [10] }),
  ],
  ['59', '62', '01', '26'],
);

describe('places of some categories', () => {
  it('are counted whatever the perimeter says of them, old and new names together', () => {
    const nothing = { categories: { child: [], adult: [] } };
    const result = compute('equipment-eam', { offer: OFFER, perimeter: nothing });
    // FAM 12 + EAM 8; an EAM without a capacity; none; not observed; none.
    expect(valuesOf(result, 'departement', 'numerator')).toEqual([
      known(20),
      MISSING,
      known(0),
      MISSING,
      known(0),
    ]);
    expect(valuesOf(result, 'departement', 'rate')[0]).toEqual(known(20));
    expect([...(result.figures.departement.establishmentsWithoutCapacity ?? [])]).toEqual([0, 1, 0, 0, 0]);
  });

  it('are those of the capacity status of the perimeter', () => {
    const result = compute('equipment-eam', { offer: OFFER, perimeter: { capacityStatus: 'authorised' } });
    expect(valuesOf(result, 'departement', 'numerator')[0]).toEqual(known(15));
  });

  it('of both publics are added, over everybody from 0 to 59', () => {
    const populations = [tableOf(2025, { '0-59': [4000, 1000, 1000, 1000, 1000] })];
    const result = compute('equipment-all', { offer: OFFER, populations });
    // 59: 60 + 20 + 12 + 8 + 30 = 130 places ÷ 4 000.
    expect(valuesOf(result, 'departement', 'numerator')[0]).toEqual(known(130));
    expect(valuesOf(result, 'departement', 'rate')[0]).toEqual(known(32.5));
  });

  it('count a category once when the perimeter gives it to both publics', () => {
    const twice = ['183' as CategoryCode];
    const perimeter = { categories: { child: twice, adult: twice } };
    const populations = [tableOf(2025, { '0-59': [4000, 1000, 1000, 1000, 1000] })];
    const result = compute('equipment-all', { offer: OFFER, populations, perimeter });
    expect(valuesOf(result, 'departement', 'numerator')[0]).toEqual(known(60));
  });
});

describe('share of services', () => {
  it('is that of SESSAD among the places of the perimeter, in %', () => {
    const result = compute('services-child', { offer: OFFER });
    // 59: 20 of 80. 62: 40 of 40. 01: no place at all. 26: 0 of 10. 32: 60 of 120. France: 60 of 130.
    expect(valuesOf(result, 'departement', 'rate')).toEqual([
      known(25),
      known(100),
      NOT_APPLICABLE,
      MISSING,
      known(0),
    ]);
    expect(valuesOf(result, 'region', 'rate')).toEqual([known(50), known(0)]);
    expect(valuesOf(result, 'france', 'rate')).toEqual([known((60 * 100) / 130)]);
    expect(result.figures.france.rate.unit).toBe('percent');
  });
});

describe('a share of places', () => {
  it('adds up the départements where both counts are known', () => {
    const offer = offerOf(
      [
        establishmentOf('59', '183', { installed: [60] }),
        establishmentOf('59', '182', { installed: [20] }),
        establishmentOf('62', '182', { installed: [40] }),
        establishmentOf('01', '183', { installed: [80] }),
        establishmentOf('07', '183', {}),
      ],
      FIVE_CODES,
    );
    const result = compute('services-child', { offer });
    // 07 has no SESSAD, and an IME of which nobody says how many places it has: no share there, and it is in no other.
    expect(valuesOf(result, 'departement', 'rate')[3]).toEqual(MISSING);
    expect(valuesOf(result, 'region', 'rate')).toEqual([known(50), known(0)]);
    expect(valuesOf(result, 'france', 'rate')).toEqual([known(30)]);
    expect(result.figures.france.coverage.covered[0]).toBe(4);
  });
});

describe('establishments of some categories', () => {
  it('are counted one by one, places or not, a known zero where the source speaks of the département', () => {
    const populations = [tableOf(2025, { '0-9': [10_000, 10_000, 10_000, 10_000, 10_000] })];
    const result = compute('camsp', { offer: OFFER, populations });
    expect(valuesOf(result, 'departement', 'rate')).toEqual([
      known(0),
      known(0),
      known(2),
      MISSING,
      known(0),
    ]);
    expect(valuesOf(result, 'region', 'denominator')).toEqual([known(20_000), known(20_000)]);
    expect(result.figures.departement.numerator.unit).toBe('establishments');
  });
});

describe('gap in places', () => {
  it('is what a territory lacks to have the rate of France, zero at or above it', () => {
    const result = compute('gap-child', { offer: OFFER });
    // Rates: 59 80 ‰, 62 20 ‰, 01 0 ‰, 26 2 ‰. France: 130 ÷ 11 000 = 11,818… ‰.
    const france = 130 / 11;
    const numbers = valuesOf(result, 'departement', 'numerator');
    expect(numbers.slice(0, 2)).toEqual([known(0), known(0)]);
    expect(numbers[2]).toEqual(known((france * 3000) / 1000));
    expect(numbers[3]).toEqual(MISSING);
    expect(numbers[4]).toEqual(known(((france - 2) * 5000) / 1000));
    expect(result.figures.departement.numerator.unit).toBe('places');
  });

  it('of a région is that of the région as a whole, not the sum of those of its départements', () => {
    const [above, below] = valuesOf(compute('gap-child', { offer: OFFER }), 'region', 'numerator');
    // 32: 120 ÷ 3 000 = 40 ‰. 84: 10 ÷ 8 000 = 1,25 ‰, over the two départements that have a figure.
    expect(above).toEqual(known(0));
    expect(below).toEqual(known(((130 / 11 - 1.25) * 8000) / 1000));
    expect(valuesOf(compute('gap-child', { offer: OFFER }), 'france', 'numerator')).toEqual([known(0)]);
  });

  it('to the région is not applicable to what is no part of one', () => {
    const toRegion = own({
      numerator: { kind: 'gap', public: 'child', reference: 'region' },
      denominator: { kind: 'population', ages: 'child' },
      unit: 'per-1000',
    });
    const result = compute(toRegion, { offer: OFFER });
    // 62 has 20 ‰ where its région has 40 ‰: 20 × 2 000 ÷ 1 000. 01 and 26 have 0 and 2 ‰ where theirs has 1,25 ‰.
    expect(valuesOf(result, 'departement', 'numerator')).toEqual([
      known(0),
      known(40),
      known(3.75),
      MISSING,
      known(0),
    ]);
    expect(valuesOf(result, 'region', 'numerator')).toEqual([NOT_APPLICABLE, NOT_APPLICABLE]);
    expect(valuesOf(result, 'france', 'rate')).toEqual([NOT_APPLICABLE]);
  });

  it('follows the categories and the ages of the perimeter', () => {
    const populations = [tableOf(2025, { '0-4': [100, 100, 100, 100, 100] })];
    const perimeter = {
      categories: { child: ['182' as CategoryCode], adult: [] },
      ages: { child: '0-4', adult: '20-59' },
    } as const;
    const result = compute('gap-child', { offer: OFFER, populations, perimeter });
    // SESSAD alone: 20 and 40 places over 100 children each; France 60 ÷ 400 = 150 ‰, and none in 01 and 26.
    expect(valuesOf(result, 'departement', 'numerator')).toEqual([
      known(0),
      known(0),
      known(15),
      MISSING,
      known(15),
    ]);
  });
});

describe('people expected from a prevalence', () => {
  const prevalence = { low: 0.5, central: 2, high: 4, source: 'Une étude' };
  const expected = { kind: 'expected', ages: 'child', prevalence } as const;

  it('are the central prevalence of the population, and estimated', () => {
    const result = compute(
      own({ numerator: expected, denominator: { kind: 'population', ages: 'total' }, unit: 'per-1000' }),
    );
    // 2 ‰ of 1 000, 2 000, 3 000… over twice as many of all ages.
    expect(valuesOf(result, 'departement', 'numerator').slice(0, 3)).toEqual([
      estimated(2),
      estimated(4),
      estimated(6),
    ]);
    expect(valuesOf(result, 'france', 'numerator')).toEqual([estimated(30)]);
    expect(valuesOf(result, 'france', 'rate')).toEqual([estimated(1)]);
  });

  it('make a ratio estimated when they are under the line', () => {
    const numerator = { kind: 'places', public: 'child' } as const;
    const result = compute(own({ numerator, denominator: expected, unit: 'ratio' }), { offer: OFFER });
    // 80 places for 2 expected; France 130 places for 22 expected where places are known.
    expect(valuesOf(result, 'departement', 'rate')[0]).toEqual(estimated(40));
    expect(valuesOf(result, 'france', 'rate')).toEqual([estimated(5.90909090909)]);
  });
});

describe('places for each person in need', () => {
  const need = needOf([needRecord('59', 40), needRecord('62', 3), needRecord('26', 20), needRecord('01', 0)]);

  it('add up the places of the départements whose need is told, and of these alone', () => {
    const result = compute('places-per-need-child', {
      offer: OFFER,
      need: needOf([needRecord('59', 40), needRecord('26', 20)]),
    });
    expect(valuesOf(result, 'departement', 'rate')).toEqual([
      known(2),
      MISSING,
      MISSING,
      MISSING,
      known(0.5),
    ]);
    // 32: the 80 places of 59 for its 40 people; the 40 of 62 are left out.
    expect(valuesOf(result, 'region', 'numerator')).toEqual([known(80), known(10)]);
    expect(valuesOf(result, 'france', 'rate')).toEqual([known(1.5)]);
    expect([...result.figures.france.coverage.covered]).toEqual([2]);
  });

  it('are hidden with the people, whom places ÷ ratio would give back', () => {
    const result = compute('places-per-need-child', { offer: OFFER, need, threshold: 5 });
    const { rate, denominator } = result.figures.departement;
    expect(valuesOf(result, 'departement', 'rate')[1]).toEqual(SUPPRESSED);
    expect(rate.values[1]).toBeNaN();
    expect(denominator.values[1]).toBeNaN();
    expect(result.secrecy?.map(({ rule }) => rule.threshold)).toEqual([5]);
  });

  it('are not applicable where nobody is in need', () => {
    const result = compute('places-per-need-child', { offer: OFFER, need });
    expect(valuesOf(result, 'departement', 'rate')[2]).toEqual(NOT_APPLICABLE);
  });

  it('are missing where two counts of people speak of different départements', () => {
    const twoNeeds = own({
      numerator: { kind: 'need', public: 'child' },
      denominator: { kind: 'need', public: 'adult' },
      unit: 'percent',
    });
    const people = needOf([
      needRecord('59', 40),
      needRecord('62', 30),
      needRecord('59', 80, { public: 'adult' }),
    ]);
    const result = compute(twoNeeds, { need: people });
    expect(valuesOf(result, 'departement', 'rate')[0]).toEqual(known(50));
    expect(valuesOf(result, 'region', 'rate')).toEqual([MISSING, MISSING]);
  });
});

describe('bounds of the need as indicators', () => {
  it('are people of all sources over the inhabitants of the départements that any speaks of', () => {
    const need = needOf([
      needRecord('59', 40),
      needRecord('59', 25, { source: 'IME' }),
      needRecord('62', 10, { source: 'IME', public: 'adult' }),
    ]);
    const low = compute('need-low-all', { need });
    const high = compute('need-high-all', { need });
    expect(valuesOf(low, 'region', 'numerator')[0]).toEqual(known(50));
    expect(valuesOf(high, 'region', 'numerator')[0]).toEqual(known(75));
    // Everybody is twice as many: (1 000 + 2 000) × 2.
    expect(valuesOf(low, 'region', 'denominator')[0]).toEqual(known(6000));
    expect(valuesOf(high, 'france', 'rate')).toEqual([known(12.5)]);
  });

  it('tighten with what the perimeter declares of the sources', () => {
    const need = needOf([needRecord('59', 40), needRecord('59', 25, { source: 'IME' })]);
    const overlap = { relation: 'contained', first: 'IME', second: 'SI orientations' } as const;
    const high = compute('need-high-all', { need, perimeter: { needOverlaps: [overlap] } });
    expect(valuesOf(high, 'departement', 'numerator')[0]).toEqual(known(40));
  });
});

describe('ages of the perimeter', () => {
  const populations = [
    tableOf(2022, { '0-19': [1, 1, 1, 1, 1], '20-59': [10, 10, 10, 10, 10], total: [20, 20, 20, 20, 20] }),
    tableOf(2025, {
      '0-4': [500, 1, 1, 1, 1],
      '0-19': [2000, 1, 1, 1, 1],
      '20-59': [4000, 1, 1, 1, 1],
      '20-64': [5000, 1, 1, 1, 1],
      total: [8000, 1, 1, 1, 1],
    }),
  ];

  it('make the population of each public', () => {
    const perimeter = { ages: { child: '0-4', adult: '20-64' } } as const;
    const child = compute('equipment-child', { offer: OFFER, populations, perimeter });
    const adult = compute('equipment-adult', { offer: OFFER, populations, perimeter });
    // 80 places over 500; 12 + 8 + 30 = 50 places over 5 000.
    expect(valuesOf(child, 'departement', 'rate')[0]).toEqual(known(160));
    expect(valuesOf(adult, 'departement', 'rate')[0]).toEqual(known(10));
  });

  it('are missing when no population tells them apart', () => {
    const perimeter = { ages: { child: '0-9', adult: '20-plus' } } as const;
    const result = compute('equipment-adult', { offer: OFFER, populations, perimeter });
    expect(valuesOf(result, 'departement', 'rate')[0]).toEqual(MISSING);
    expect(valuesOf(result, 'departement', 'numerator')[0]).toEqual(known(50));
  });

  it('take the population of the year of the numerator, or the latest that tells the ages apart', () => {
    const socialAid = [
      { measure: 'pch', year: 2022, counts: new Map([['59', known(10)]]), provenance: provenanceOf('drees') },
    ] as unknown as IndicatorInputs['socialAid'];
    const whole = compute('pch', { populations, socialAid });
    expect(valuesOf(whole, 'departement', 'denominator')[0]).toEqual(known(20));
    const wide = own({
      numerator: { kind: 'social-aid', measure: 'pch' },
      denominator: { kind: 'population', ages: '20-64' },
      unit: 'per-1000',
    });
    // The population of 2022 does not tell 20-64 apart: that of 2025 does.
    expect(valuesOf(compute(wide, { populations, socialAid }), 'departement', 'rate')[0]).toEqual(known(2));
  });
});

describe('whatever the numbers', () => {
  it('gives France the sum of the régions, and these the sum of their départements', () => {
    const places = fc.array(fc.option(fc.nat(200), { nil: null }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(places, places, (mas, eam) => {
        const establishments = FIVE_CODES.flatMap((code, position) => [
          ...(mas[position] === null
            ? []
            : [establishmentOf(code, '255', { installed: [mas[position] ?? 0] })]),
          ...(eam[position] === null
            ? []
            : [establishmentOf(code, '448', { installed: [eam[position] ?? 0] })]),
        ]);
        const result = compute('equipment-eam', { offer: offerOf(establishments, FIVE_CODES) });
        const total = eam.reduce((sum: number, count) => sum + (count ?? 0), 0);
        expect(valuesOf(result, 'france', 'numerator')).toEqual([known(total)]);
        const regions = valuesOf(result, 'region', 'numerator').map((value) =>
          value.status === 'known' ? value.value : Number.NaN,
        );
        expect(regions.reduce((sum, count) => sum + count, 0)).toBe(total);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves no number in any column where the people are hidden', () => {
    const counts = fc.array(fc.nat(12), { minLength: 5, maxLength: 5 });
    const ids = ['places-per-need-child', 'unmet-child', 'need-high-all', 'need-low-all'] as const;
    fc.assert(
      fc.property(counts, fc.constantFrom(...ids), (people, id) => {
        const need = needOf(FIVE_CODES.map((code, position) => needRecord(code, people[position] ?? 0)));
        const { figures } = compute(id, { offer: OFFER, need, threshold: 5 });
        for (const { numerator, denominator, rate } of Object.values(figures)) {
          rate.index.territories.forEach((_, position) => {
            const secret = [numerator, denominator].find(
              (column) => columnValueAt(column, position).status === 'suppressed',
            );
            if (secret === undefined) return;
            expect(secret.values[position]).toBeNaN();
            expect(rate.values[position]).toBeNaN();
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
