import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnValueAt, displayStateOf, estimated, known, numberOf, SUPPRESSED } from '@/domain/measure';
import { BASE_LEVELS } from '@/domain/territory';
import {
  aggregateCounts,
  computeIndicator,
  computeUncertainty,
  defaultPerimeter,
  indicatorById,
  oneRule,
  presetOf,
  protectTables,
  SECRECY_PRESETS,
  type SecrecyRule,
  strictestRule,
} from '@/indicators';
import {
  FIVE_DEPARTEMENTS,
  NO_SERVICES,
  needOf,
  needRecord,
  offerOf,
  peopleColumn,
  populationOf,
} from '../builders';
import { under } from '../../support/secrecy-rules';

const NONE = SECRECY_PRESETS.none;
const DOMINANCE: SecrecyRule = { ...NONE, dominance: { share: 0.85 } };

function protect(counts: readonly number[], largest: readonly number[], rule: SecrecyRule) {
  const tables = [aggregateCounts(peopleColumn(FIVE_DEPARTEMENTS, counts), FIVE_DEPARTEMENTS)];
  const [shown] = protectTables({ tables, largest: [Float64Array.from(largest)] }, FIVE_DEPARTEMENTS, rule);
  if (shown === undefined) throw new Error('no table');
  return BASE_LEVELS.map((level) =>
    [...shown[level].values].map((_, position) => {
      const value = columnValueAt(shown[level], position);
      return value.status === 'suppressed' ? 's' : (numberOf(value) ?? 'nd');
    }),
  );
}

const UNKNOWN = Number.NaN;

describe('the presets of secrecy', () => {
  it('are told from a rule of one’s own', () => {
    expect(presetOf({ threshold: 3, dominance: { share: 0.85 }, rounding: null })).toBe('business');
    expect(presetOf(under(11))).toBe('health');
    expect(presetOf(under(7))).toBeNull();
    expect(presetOf({ ...under(5), rounding: 5 })).toBeNull();
  });

  it('add up to a rule that hides what either does', () => {
    expect(strictestRule({ ...under(3), dominance: { share: 0.85 } }, { ...under(5), rounding: 10 })).toEqual(
      {
        threshold: 5,
        dominance: { share: 0.85 },
        rounding: 10,
      },
    );
    expect(strictestRule(DOMINANCE, { ...NONE, dominance: { share: 0.7 } }).dominance).toEqual({
      share: 0.7,
    });
  });
});

describe('the rule of dominance', () => {
  it('hides a count of which one contributor brings more than the share, and a neighbour with it', () => {
    // 84: 90 of the 100 of 01, over 85 %. To be thought under 85 %, 100 must be able to be 90 ÷ 0.85 = 105.9: 07 falls
    // by 6 of its 40.
    expect(protect([50, 60, 100, 40, 70], [10, 10, 90, 10, 10], DOMINANCE)).toEqual([
      [320],
      [110, 210],
      [50, 60, 's', 's', 70],
    ]);
  });

  it('prints a count of which the largest contributor brings the share and no more', () => {
    expect(protect([50, 60, 100, 40, 70], [10, 10, 85, 10, 10], DOMINANCE)[2]).toEqual([50, 60, 100, 40, 70]);
  });

  it('follows the largest contributor up to the région and to France', () => {
    // 84 is 90 out of 100, and France 90 out of 105 = 85.7 %: both are hidden; 85.7 % is over 85 %.
    const [france, regions] = protect([3, 2, 100, 0, 0], [1, 1, 90, 0, 0], DOMINANCE);
    expect(france).toEqual(['s']);
    expect(regions).toContain('s');
  });

  it('does not apply where contributors are not known', () => {
    const counts = [50, 60, 100, 40, 70];
    expect(protect(counts, [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN], DOMINANCE)[2]).toEqual(counts);
    expect(protect(counts, [UNKNOWN, 58, UNKNOWN, UNKNOWN, UNKNOWN], DOMINANCE)[2]).toEqual([
      's',
      's',
      100,
      40,
      70,
    ]);
  });
});

describe('rounding', () => {
  const TO_FIVE: SecrecyRule = { ...NONE, rounding: 5 };

  it('rounds each level on its own, to the nearest multiple', () => {
    // 12 + 13 = 25, while 10 + 15 = 25 too; 3 + 41 + 22 = 66 gives 65, while 5 + 40 + 20 = 65.
    expect(protect([12, 13, 3, 41, 22], [], TO_FIVE)).toEqual([[90], [25, 65], [10, 15, 5, 40, 20]]);
  });

  it('hides what is under the threshold, and rounds the rest', () => {
    const [, , departements] = protect([12, 13, 3, 41, 22], [], { ...under(5), rounding: 5 });
    expect(departements?.[2]).toBe('s');
    expect(departements?.slice(0, 2)).toEqual([10, 15]);
  });

  it('asks for no second hidden count where rounding leaves doubt enough', () => {
    // 84: 65 − 40 − 20 = 5, give or take 6: 3 may be 5 or more, and lies within a width of at least 4.
    expect(protect([50, 60, 3, 41, 22], [], { ...under(5), rounding: 5 })[2]).toEqual([50, 60, 's', 40, 20]);
    // To the unit, 22 goes too.
    expect(protect([50, 60, 3, 41, 22], [], under(5))[2]).toEqual([50, 60, 's', 41, 's']);
  });

  it('lets rates, intervals and smoothed values be computed from rounded counts alone', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(counts, fc.constantFrom(5 as const, 10 as const), (people, base) => {
        const computed = (given: readonly number[], rule: SecrecyRule) => {
          const { territories } = FIVE_DEPARTEMENTS.departement;
          const records = territories.map(({ code }, position) => needRecord(code, given[position] ?? 0));
          const inputs = {
            hierarchy: FIVE_DEPARTEMENTS,
            populations: [populationOf(FIVE_DEPARTEMENTS, 2025, [1000, 2000, 3000, 4000, 5000])],
            socialAid: [],
            offer: offerOf([], []),
            need: needOf(records),
            ...NO_SERVICES,
          };
          const settings = { perimeter: defaultPerimeter('SI orientations'), secrecy: oneRule(rule) };
          return computeIndicator(indicatorById('unmet-child'), inputs, settings);
        };
        const exact = computed(people, { ...NONE, rounding: base });
        // A dossier whose true counts are the rounded ones shows the same départements.
        const round = (count: number) => Math.round(count / base) * base;
        const coarse = computed(people.map(round), { ...NONE, rounding: base });
        const both = [exact, coarse].map((result) => [
          result.figures.departement.numerator.values,
          result.figures.departement.rate.values,
          computeUncertainty(result, 'departement'),
        ]);
        expect(both[0]).toEqual(both[1]);
        for (const level of BASE_LEVELS)
          for (const value of exact.figures[level].numerator.values) expect(value % base).toBe(0);
        people.forEach((_, position) =>
          expect(columnValueAt(exact.figures.departement.numerator, position).status).toBe('estimated'),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('shows a rounded zero and a counted one alike', () => {
    const column = peopleColumn(FIVE_DEPARTEMENTS, [0, 2, 50, 60, 70]);
    const [shown] = protectTables(
      { tables: [aggregateCounts(column, FIVE_DEPARTEMENTS)] },
      FIVE_DEPARTEMENTS,
      TO_FIVE,
    );
    const values = [0, 1].map((position) => shown && columnValueAt(shown.departement, position));
    expect(values).toEqual([estimated(0), estimated(0)]);
    expect(values.map((value) => value && displayStateOf(value))).toEqual(['estimated', 'estimated']);
    expect(known(0)).not.toEqual(estimated(0));
    expect(SUPPRESSED.status).toBe('suppressed');
  });
});
