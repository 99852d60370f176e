import { describe, expect, it } from 'vitest';
import { known, SUPPRESSED } from '@/domain/measure';
import type { NeedDataset } from '@/domain/need';
import { computeIndicator, computeNeedCounts, indicatorById, oneRule, SECRECY_PRESETS } from '@/indicators';
import { needUpTo } from '@/indicators/evolution';
import { traceFigure } from '@/indicators/trace';
import { fineNeedOf } from '../../support/fine-need';
import { FINE_NESTED, FINE_PERIMETER, fineInputsOf } from '../fine-country';

const RULE = SECRECY_PRESETS.social;
const NEED = fineNeedOf({ all: [20, 7, 13, 9, 1, 40, 6, 30] });

function traceAt(level: 'epci' | 'commune', code: string, need: NeedDataset) {
  const inputs = fineInputsOf(need);
  const result = computeIndicator(indicatorById('unmet-all'), inputs, {
    perimeter: FINE_PERIMETER,
    secrecy: oneRule(RULE),
  });
  const at = { level, position: FINE_NESTED.hierarchy[level].positionOf(code) ?? -1 };
  const needShown = (source: string, group: 'child' | 'adult' | 'all') =>
    computeNeedCounts(inputs, { source, public: group, rule: RULE });
  return traceFigure(result, at, { ...inputs, needShown }).numerator;
}

describe('a need by commune traced back', () => {
  it('lists the communes of an EPCI that lies across départements, with the counts that are shown', () => {
    const { records, total } = traceAt('epci', '200000001', NEED);
    expect(total).toEqual(known(16));
    expect(records?.map(({ place, count, referenceDate }) => [place?.code, count, referenceDate])).toEqual([
      ['59001', SUPPRESSED, '2025-12-31'],
      ['59002', SUPPRESSED, '2025-12-31'],
      ['62001', known(6), '2025-12-31'],
    ]);
  });

  it('is the commune itself at its own level, and nothing where the file does not speak of it', () => {
    const { records } = traceAt('commune', '01001', NEED);
    expect(records?.map(({ place, count }) => [place?.name, count])).toEqual([['Commune 01001', known(20)]]);
    const ofNord = fineNeedOf({ all: [null, null, null, 9, 8, 40, null, null] });
    expect(traceAt('commune', '01001', ofNord).records).toEqual([]);
  });
});

describe('a need by commune at a date', () => {
  const earlier = fineNeedOf({ all: [11, 12, 13, 14, 15, 16, 17, 18] });
  const at2024 = <Counts extends { readonly referenceDate: string | null }>(counts: Counts): Counts => ({
    ...counts,
    referenceDate: '2024-12-31',
  });
  const need: NeedDataset = {
    ...NEED,
    records: [...earlier.records.map(at2024), ...NEED.records],
    fine: {
      territories: NEED.fine?.territories ?? [],
      epcis: NEED.fine?.epcis ?? [],
      series: [...(earlier.fine?.series ?? []).map(at2024), ...(NEED.fine?.series ?? [])],
    },
  };

  const countsUpTo = (dataset: NeedDataset, date: string) => {
    const inputs = { ...FINE_NESTED, need: dataset };
    const dated = { ...FINE_NESTED, need: needUpTo(inputs, date, oneRule(SECRECY_PRESETS.none)) };
    const rule = SECRECY_PRESETS.none;
    return computeNeedCounts(dated, { source: 'Liste', public: 'all', rule });
  };

  it('has the counts of that date by commune and EPCI', () => {
    expect([...countsUpTo(need, '2024-12-31').commune.values]).toEqual([11, 12, 13, 14, 15, 16, 17, 18]);
    expect([...countsUpTo(need, '2025-12-31').commune.values]).toEqual([20, 7, 13, 9, 1, 40, 6, 30]);
    expect(countsUpTo(need, '2024-06-30').commune.values.every(Number.isNaN)).toBe(true);
  });

  it('has none by commune where départements are counted at several latest dates', () => {
    const uneven = {
      ...need,
      records: need.records.filter(
        ({ departementCode, referenceDate }) => departementCode !== '01' || referenceDate === '2024-12-31',
      ),
    };
    const { commune, departement } = countsUpTo(uneven, '2024-12-31');
    expect(commune.values.every(Number.isNaN)).toBe(true);
    expect([...departement.values].some((people) => people === 36)).toBe(true);
  });
});
