import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnValueAt, known, NOT_APPLICABLE, SUPPRESSED } from '@/domain/measure';
import type { NeedRecord } from '@/domain/need';
import type { CategoryCode, OfferDataset } from '@/domain/offer';
import type { FigureLevel } from '@/domain/territory';
import { type CatalogueId, computeIndicator, defaultPerimeter, indicatorById } from '@/indicators';
import { computeEvolution, computeIndicatorAt, datesOf, needAt } from '@/indicators/evolution';
import { allUnder, under } from '../../support/secrecy-rules';
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
} from '../builders';

const [EARLY, LATE] = ['2023-12-31', '2024-12-31'];
const DATES = { before: EARLY, after: LATE } as const;

function peopleIn(year: number, people: readonly number[]) {
  const table = populationOf(FIVE_DEPARTEMENTS, year, people);
  return { ...table, provenance: { ...table.provenance, source: 'INSEE' } };
}

function sourcesOf(given: Partial<Parameters<typeof computeIndicatorAt>[1]> = {}, threshold = 0) {
  return {
    hierarchy: FIVE_DEPARTEMENTS,
    populations: [2023, 2024].map((year) => peopleIn(year, [200_000, 100_000, 50_000, 50_000, 50_000])),
    socialAid: [],
    breaks: [],
    offer: offerOf([], []),
    earlierOffers: [],
    need: needOf([]),
    ...NO_SERVICES,
    perimeter: defaultPerimeter('SI orientations'),
    secrecy: allUnder(threshold),
    ...given,
  };
}

function needs(date: string, counts: readonly (number | null)[]): readonly NeedRecord[] {
  return counts.flatMap((count, position) => {
    const code = FIVE_CODES[position];
    return count === null || code === undefined ? [] : [needRecord(code, count, { date })];
  });
}

function evolutionOf(
  records: readonly NeedRecord[],
  { level = 'departement', threshold = 0 }: { level?: FigureLevel; threshold?: number } = {},
) {
  const sources = sourcesOf({ need: needOf(records) }, threshold);
  return computeEvolution(indicatorById('unmet-child'), sources, { level, dates: DATES });
}

describe('the dates of an indicator', () => {
  const dates = (id: CatalogueId, given: Parameters<typeof sourcesOf>[0]) =>
    datesOf(indicatorById(id), sourcesOf(given));
  const need = needOf([
    ...needs(LATE, [1, 2]),
    ...needs(EARLY, [3]),
    needRecord('59', 4, { date: null }),
    needRecord('59', 5, { date: '2020-01-01', source: 'MDPH' }),
    needRecord('59', 6, { date: '2021-01-01', public: 'adult' }),
  ]);

  it('are those its source counts its public at, the earliest first, the undated left out', () => {
    expect(dates('unmet-child', { need })).toEqual([EARLY, LATE]);
    expect(dates('unmet-adult', { need })).toEqual(['2021-01-01']);
  });

  it('are those of the offers kept in the dossier for places', () => {
    const earlier = { ...offerOf([], []), provenance: provenanceOf('former', '2024-05') };
    expect(dates('equipment-child', { earlierOffers: [earlier] })).toEqual(['2024-05', '2026-08']);
  });

  it('are none where the two counts of a ratio are dated each on its own', () => {
    expect(dates('places-per-need-child', { need })).toEqual([]);
    expect(dates('need-low-all', { need })).toEqual([]);
  });
});

describe('the evolution of a need', () => {
  it('is the difference of the two rates, its test that of the two counts', () => {
    // 0–19: 200 000 people. 40 then 64 without a solution: 0.20 ‰, then 0.32 ‰, 60 % more.
    const evolution = evolutionOf([...needs(EARLY, [40, 30]), ...needs(LATE, [64, 31])]);
    expect(columnValueAt(evolution.difference, 0)).toEqual(known(0.32 - 0.2));
    expect(columnValueAt(evolution.relative, 0)).toMatchObject({ status: 'known' });
    expect(evolution.relative.values[0]).toBeCloseTo(60, 10);
    expect(evolution.judgements[0]).toEqual({ verdict: 'above', silence: null });
    expect(evolution.judgements[1]).toEqual({ verdict: 'not-different', silence: null });
    expect(evolution.judgements[2]).toEqual({ verdict: null, silence: 'not-shown' });
  });

  it('of few people, where nothing shows, cannot be told', () => {
    const { judgements } = evolutionOf([...needs(EARLY, [12]), ...needs(LATE, [14])]);
    expect(judgements[0]).toEqual({ verdict: 'undecided', silence: null });
  });

  it('is hidden as soon as either side is', () => {
    const evolution = evolutionOf([...needs(EARLY, [40, 2, 30, 9, 8]), ...needs(LATE, [64, 31, 3, 9, 30])], {
      threshold: 5,
    });
    const shown = (level: 'before' | 'after', position: number) =>
      columnValueAt(evolution[level].figures.departement.rate, position).status === 'known';
    for (const position of FIVE_CODES.keys()) {
      const status = columnValueAt(evolution.difference, position).status;
      expect(status).toBe(shown('before', position) && shown('after', position) ? 'known' : 'suppressed');
      if (status === 'suppressed') expect(evolution.pValues[position]).toBeNaN();
    }
    expect(columnValueAt(evolution.difference, 1)).toEqual(SUPPRESSED);
    expect(columnValueAt(evolution.relativeLower, 1)).toEqual(NOT_APPLICABLE);
  });

  it('has no verdict where the source does not speak of the same départements', () => {
    const records = [...needs(EARLY, [40, null, 30, 30, 30]), ...needs(LATE, [90, 20, 30, 30, 30])];
    const { judgements, territoryBreaks, difference } = evolutionOf(records, { level: 'region' });
    expect(territoryBreaks[0]).toEqual([{ code: 'coverage-differs', before: 1, after: 2 }]);
    expect(judgements[0]).toEqual({ verdict: null, silence: 'broken' });
    expect(columnValueAt(difference, 0).status).toBe('known');
    expect(territoryBreaks[1]).toEqual([]);
    expect(judgements[1]).toEqual({ verdict: 'not-different', silence: null });
  });
});

describe('the evolution of places', () => {
  const offers = (categories: readonly [early: string, late: string]) => {
    const [early, late] = categories.map((code, rank) => ({
      ...offerOf([establishmentOf('59', code, { installed: [100 + 20 * rank] })], FIVE_CODES),
      provenance: { ...provenanceOf('finess', rank === 0 ? '2023-12-31' : '2024-12-31'), source: 'FINESS' },
    })) as [OfferDataset, OfferDataset];
    return { offer: late, earlierOffers: [early] };
  };
  const evolve = (id: CatalogueId, given: ReturnType<typeof offers>) =>
    computeEvolution(indicatorById(id), sourcesOf(given), { level: 'departement', dates: DATES });

  it('is a fact without significance: 100 then 120 places for 200 000 people', () => {
    const { difference, judgements, breaks } = evolve('equipment-child', offers(['183', '183']));
    expect(difference.values[0]).toBeCloseTo(0.1, 12);
    expect(judgements[0]).toEqual({ verdict: null, silence: 'not-a-sample' });
    expect(breaks).toEqual([]);
  });

  it('is one series where the former and the new category are counted together', () => {
    expect(evolve('equipment-eam', offers(['437', '448'])).breaks).toEqual([]);
  });

  it('is broken where a category counted alone took the place of another that is not', () => {
    const alone = indicatorById('equipment-eam');
    const definition = {
      ...alone,
      numerator: {
        kind: 'places-of',
        categories: ['448', '445'] as unknown as readonly CategoryCode[],
      } as const,
    };
    const given = offers(['437', '448']);
    const { breaks, judgements } = computeEvolution(definition, sourcesOf(given), {
      level: 'departement',
      dates: DATES,
    });
    expect(breaks).toEqual([{ code: 'categories-changed', gone: [], come: ['448'] }]);
    expect(judgements[0]).toEqual({ verdict: null, silence: 'broken' });
  });

  it('is broken where the register changed', () => {
    const { offer, earlierOffers } = offers(['183', '183']);
    const other = earlierOffers.map((earlier) => ({ ...earlier, provenance: provenanceOf('etalab', EARLY) }));
    const { breaks } = evolve('equipment-child', { offer, earlierOffers: other as [OfferDataset] });
    expect(breaks).toEqual([{ code: 'source-changed', before: 'Source etalab', after: 'FINESS' }]);
  });
});

describe('figures at a date', () => {
  it('are those of the map at the latest date', () => {
    const sources = sourcesOf({ need: needOf([...needs(EARLY, [40, 30]), ...needs(LATE, [64, 31])]) });
    const definition = indicatorById('unmet-child');
    const dated = computeIndicatorAt(definition, sources, LATE);
    const shown = computeIndicator(definition, sources, sources);
    expect(dated.figures.departement.rate.values).toEqual(shown.figures.departement.rate.values);
    expect(dated.referenceDate).toBe(LATE);
  });

  it('are divided by the population of the nearest year, which is said when it is another', () => {
    const populations = [2019, 2024].map((year) =>
      peopleIn(year, year === 2019 ? [100_000, 1, 1, 1, 1] : [200_000, 1, 1, 1, 1]),
    );
    const need = needOf([...needs('2020-12-31', [40]), ...needs(LATE, [64])]);
    const evolution = computeEvolution(indicatorById('unmet-child'), sourcesOf({ need, populations }), {
      level: 'departement',
      dates: { before: '2020-12-31', after: LATE },
    });
    expect(evolution.before.figures.departement.rate.values[0]).toBeCloseTo(0.4, 12);
    expect(evolution.breaks).toContainEqual({ code: 'population-year', before: '2019', after: '2024' });
  });

  it('are divided by one population without a word when it is that of both dates', () => {
    const need = needOf([...needs('2020-12-31', [40]), ...needs(LATE, [64])]);
    const { breaks } = computeEvolution(
      indicatorById('unmet-child'),
      sourcesOf({ need, populations: [peopleIn(2023, [200_000, 1, 1, 1, 1])] }),
      { level: 'departement', dates: { before: '2020-12-31', after: LATE } },
    );
    expect(breaks).toEqual([]);
  });
});

describe('a source whose départements are counted at several dates', () => {
  const countOf = fc.integer({ min: 0, max: 12 });
  const perDepartement = fc.tuple(countOf, fc.option(countOf));

  it('shows at a date no sum with a hidden count in it, nor a record that is hidden by default', () => {
    fc.assert(
      fc.property(
        fc.tuple(perDepartement, perDepartement, perDepartement, perDepartement, perDepartement),
        (counts) => {
          const need = needOf([
            ...needs(
              EARLY,
              counts.map(([early]) => early),
            ),
            ...needs(
              LATE,
              counts.map(([, late]) => late),
            ),
          ]);
          const kept = counts.filter(([, late]) => late === null).length;
          fc.pre(kept > 0 && kept < counts.length);
          const sources = sourcesOf({ need }, 5);
          const definition = indicatorById('unmet-child');
          const dated = computeIndicatorAt(definition, sources, EARLY).figures;
          const byDefault = computeIndicator(definition, sources, sources).figures.departement.numerator;
          const isHidden = (position: number) =>
            columnValueAt(dated.departement.numerator, position).status === 'suppressed';
          counts.forEach(([early, late], position) => {
            if (early > 0 && early < 5) expect(isHidden(position)).toBe(true);
            if (late === null && columnValueAt(byDefault, position).status === 'suppressed')
              expect(isHidden(position)).toBe(true);
          });
          const nord = [0, 1].some(isHidden);
          expect(columnValueAt(dated.region.numerator, 0).status).toBe(nord ? 'suppressed' : 'known');
          const someHidden = [0, 1, 2, 3, 4].some(isHidden);
          expect(columnValueAt(dated.france.numerator, 0).status).toBe(someHidden ? 'suppressed' : 'known');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is left as it is at its one latest date, and whole for other sources', () => {
    const other = needRecord('59', 8, { source: 'MDPH', date: '2020-01-01' });
    const need = needOf([...needs(EARLY, [4, 5]), ...needs(LATE, [6, 7]), other]);
    const at = (date: string) =>
      needAt({ need, hierarchy: FIVE_DEPARTEMENTS }, { source: 'SI orientations', date, rule: under(0) });
    expect(at(LATE)).toBe(need);
    expect(at(EARLY).records).toEqual([...needs(EARLY, [4, 5]), other]);
  });
});
