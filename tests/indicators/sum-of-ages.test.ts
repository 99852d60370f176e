import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnValueAt,
  estimated,
  known,
  type MeasuredValue,
  MISSING,
  numberOf,
  SUPPRESSED,
} from '@/domain/measure';
import { type NeedDataset, type NeedPublic, type NeedRecord, widestNeedSource } from '@/domain/need';
import { FIGURE_LEVELS, type FigureLevel } from '@/domain/territory';
import {
  computeIndicator,
  computeNeedCounts,
  indicatorById,
  oneRule,
  SECRECY_PRESETS,
  type SecrecyRule,
} from '@/indicators';
import { datesOf } from '@/indicators/evolution';
import { traceFigure } from '@/indicators/trace';
import { type CommuneCounts, fineNeedOf } from '../support/fine-need';
import { under } from '../support/secrecy-rules';
import { valuesByCode } from '../support/values-by-code';
import { needOf, needRecord } from './builders';
import { FINE_COUNTRY, FINE_NESTED, FINE_PERIMETER, fineInputsOf } from './fine-country';

function countsOf(
  need: NeedDataset,
  [level, group]: readonly [FigureLevel, NeedPublic],
  rule: SecrecyRule = SECRECY_PRESETS.none,
) {
  return valuesByCode(
    computeNeedCounts({ ...FINE_NESTED, need }, { source: 'Liste', public: group, rule })[level],
  );
}

const allAges = (need: NeedDataset, rule: SecrecyRule = SECRECY_PRESETS.none) =>
  computeIndicator(indicatorById('unmet-all'), fineInputsOf(need), {
    perimeter: FINE_PERIMETER,
    secrecy: oneRule(rule),
  });

const CHILDREN: CommuneCounts = [20, 7, 13, 9, 1, 40, 6, 30];
const ADULTS: CommuneCounts = [30, 12, 8, 11, 25, 60, 14, 2];
const BY_COMMUNE = fineNeedOf({ child: CHILDREN, adult: ADULTS });

/** By département: 50 and 96 in Nord, 36 and 16 in Pas-de-Calais, 40 and 50 in Ain. */
const record = (code: string, group: NeedPublic, count: number | MeasuredValue) =>
  needRecord(code, count, { source: 'Liste', public: group, date: '2025-12-31' });
const RECORDS: readonly NeedRecord[] = [
  record('59', 'child', 50),
  record('62', 'child', 36),
  record('01', 'child', 40),
  record('59', 'adult', 96),
  record('62', 'adult', 16),
  record('01', 'adult', 50),
];

describe('all ages of a source that counts children and adults alone', () => {
  it('are their sum at every level', () => {
    expect(countsOf(BY_COMMUNE, ['commune', 'all'])).toMatchObject({
      '01001': known(50),
      '62002': known(32),
    });
    // 9 + 11 and 1 + 25 in Nord, 6 + 14 in Pas-de-Calais.
    expect(countsOf(BY_COMMUNE, ['epci', 'all'])).toMatchObject({ '200000001': known(66) });
    expect(countsOf(BY_COMMUNE, ['departement', 'all'])).toEqual({
      '59': known(146),
      '62': known(52),
      '01': known(90),
    });
    expect(countsOf(needOf(RECORDS), ['region', 'all'])).toEqual({ '32': known(198), '84': known(90) });
    expect(countsOf(needOf(RECORDS), ['france', 'all'])).toEqual({ FR: known(288) });
  });

  it('are divided by everybody, and say that they are a sum', () => {
    const { figures, isSumOfAges } = allAges(needOf(RECORDS));
    expect(columnValueAt(figures.departement.rate, FINE_COUNTRY.departement.positionOf('62') ?? -1)).toEqual(
      known((52 / 6000) * 1000),
    );
    expect(isSumOfAges).toBe(true);
    expect(allAges(needOf([...RECORDS, record('62', 'all', 60)])).isSumOfAges).toBe(false);
  });

  it('are estimated where a part is, hidden where a part is, unknown where a part is', () => {
    const need = fineNeedOf({
      child: [20, 7, 13, estimated(9), SUPPRESSED, 40, null, 30],
      adult: [30, 12, SUPPRESSED, 11, 25, null, 14, MISSING],
    });
    expect(countsOf(need, ['commune', 'all'])).toEqual({
      '01001': known(50),
      '01002': known(19),
      '01003': SUPPRESSED,
      '59001': estimated(20),
      '59002': SUPPRESSED,
      '59003': MISSING,
      '62001': MISSING,
      '62002': MISSING,
    });
  });

  it('are left as they are where the source gives them anywhere', () => {
    const need = needOf([...RECORDS, record('62', 'all', 60)]);
    expect(countsOf(need, ['departement', 'all'])).toEqual({ '59': MISSING, '62': known(60), '01': MISSING });
    expect(countsOf({ ...needOf(RECORDS), isAsTold: true }, ['france', 'all'])).toEqual({ FR: MISSING });
  });

  it('are no sum of counts of different dates, nor of one public', () => {
    const later = RECORDS.with(4, { ...record('62', 'adult', 16), referenceDate: '2026-12-31' });
    const lone = RECORDS.filter((_, rank) => rank !== 4);
    for (const need of [needOf(later), needOf(lone)]) {
      expect(countsOf(need, ['departement', 'all'])).toMatchObject({ '59': known(146), '62': MISSING });
      expect(countsOf(need, ['region', 'all'])).toEqual({ '32': known(146), '84': known(90) });
      expect(allAges(need).figures.region.coverage.covered).toEqual(new Uint16Array([1, 1]));
    }
  });

  it('have the dates at which both were counted', () => {
    const need = needOf([...RECORDS, { ...record('59', 'child', 44), referenceDate: '2023-12-31' }]);
    const sources = { ...fineInputsOf(need), earlierOffers: [], breaks: [], perimeter: FINE_PERIMETER };
    expect(datesOf(indicatorById('unmet-child'), sources)).toEqual(['2023-12-31', '2025-12-31']);
    expect(datesOf(indicatorById('unmet-all'), sources)).toEqual(['2025-12-31']);
  });

  it('make it the source of all ages when no other counts them', () => {
    expect(widestNeedSource(needOf(RECORDS), 'all')).toBe('Liste');
    const other = needRecord('01', 3, { source: 'Autre', public: 'all', date: null });
    expect(widestNeedSource(needOf([...RECORDS, other]), 'all')).toBe('Autre');
  });

  it('are traced back to the rows of both publics', () => {
    const need = needOf(RECORDS);
    const at = { level: 'departement', position: FINE_COUNTRY.departement.positionOf('62') ?? -1 } as const;
    const needShown = (source: string, group: NeedPublic) =>
      computeNeedCounts({ ...FINE_NESTED, need }, { source, public: group, rule: SECRECY_PRESETS.none });
    const { numerator } = traceFigure(allAges(need), at, { ...fineInputsOf(need), needShown });
    expect(numerator.isSumOfAges).toBe(true);
    expect(numerator.total).toEqual(known(52));
    expect(numerator.records?.map((row) => [row.public, row.count])).toEqual([
      ['child', known(36)],
      ['adult', known(16)],
    ]);
  });
});

describe('the secrecy of all ages added up', () => {
  it('is that of the parts: the sum is hidden with either of them', () => {
    // Under 11, 9 + 11 in 59001 would give the nine children by difference.
    const shown = countsOf(BY_COMMUNE, ['commune', 'all'], under(11));
    const [children, adults] = (['child', 'adult'] as const).map((group) =>
      countsOf(BY_COMMUNE, ['commune', group], under(11)),
    );
    expect(children?.['59001']).toEqual(SUPPRESSED);
    expect(shown['59001']).toEqual(SUPPRESSED);
    for (const [code, sum] of Object.entries(shown))
      expect(sum.status === 'suppressed').toBe(
        children?.[code]?.status === 'suppressed' || adults?.[code]?.status === 'suppressed',
      );
  });

  it('lets no reader find a hidden count by taking a public from the sum, at any level and under any rule', () => {
    const count = fc.option(
      fc.oneof(
        fc.integer({ min: 0, max: 30 }).map(known),
        fc.constantFrom(MISSING, SUPPRESSED, estimated(7.5)),
      ),
      { freq: 8 },
    );
    const counts = fc.array(count, { minLength: CHILDREN.length, maxLength: CHILDREN.length });
    const rule = fc.constantFrom(
      under(5),
      under(11),
      { ...under(5), rounding: 5 as const },
      SECRECY_PRESETS.social,
    );
    fc.assert(
      fc.property(counts, counts, rule, (child, adult, chosen) => {
        const need = fineNeedOf({ child, adult });
        for (const level of FIGURE_LEVELS) {
          const [children, adults, sums] = (['child', 'adult', 'all'] as const).map((group) =>
            countsOf(need, [level, group], chosen),
          );
          for (const [code, sum] of Object.entries(sums ?? {})) {
            const total = numberOf(sum);
            if (total === undefined) continue;
            const parts = [children, adults].map((shown) => numberOf(shown?.[code] ?? MISSING));
            expect(parts).not.toContain(undefined);
            const both = (parts[0] ?? Number.NaN) + (parts[1] ?? Number.NaN);
            if (level === 'region' || level === 'france') expect(total).toBeLessThanOrEqual(both + 1e-9);
            else expect(total).toBeCloseTo(both, 9);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing of what is shown of its parts', () => {
    for (const group of ['child', 'adult'] as const)
      for (const level of FIGURE_LEVELS)
        expect(countsOf(BY_COMMUNE, [level, group], under(11))).toEqual(
          countsOf({ ...BY_COMMUNE, isAsTold: true }, [level, group], under(11)),
        );
  });
});
