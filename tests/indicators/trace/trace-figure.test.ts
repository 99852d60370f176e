import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityDataset } from '@/domain/activity';
import { columnValueAt, known, MISSING } from '@/domain/measure';
import type { NeedDataset, NeedPublic } from '@/domain/need';
import {
  type CatalogueId,
  computeIndicator,
  computeNeedCounts,
  defaultPerimeter,
  indicatorById,
  type IndicatorInputs,
  oneRule,
  SECRECY_PRESETS,
  type SecrecyRule,
} from '@/indicators';
import { type FigurePosition, traceFigure } from '@/indicators/trace';
import { NO_SERVICES } from '../builders';
import {
  activityDataset,
  establishment,
  needDataset,
  offerDataset,
  smallEmbedded,
} from '../../support/small-embedded';
import { under } from '../../support/secrecy-rules';

const { hierarchy, populations, socialAid } = smallEmbedded();
const SOURCE = 'SI';

const OFFER = offerDataset(
  'finess',
  [
    establishment({ finess: '010000001', category: '183', departement: '01', installed: 50 }),
    establishment({ finess: '010000002', category: '182', departement: '01' }),
    establishment({ finess: '010000003', category: '246', departement: '01', installed: 70 }),
    establishment({ finess: '310000001', category: '182', departement: '31', installed: 90 }),
  ],
  ['01', '31'],
);

function inputsWith(need: NeedDataset): IndicatorInputs {
  return { hierarchy, populations, socialAid, offer: OFFER, need, ...NO_SERVICES };
}

interface Data {
  readonly need: NeedDataset;
  readonly activity?: ActivityDataset;
  readonly rule?: SecrecyRule;
}

function trace(id: CatalogueId, at: FigurePosition, { need, rule = under(5), activity }: Data) {
  const inputs = { ...inputsWith(need), ...(activity === undefined ? {} : { activity }) };
  const settings = { perimeter: defaultPerimeter(SOURCE), secrecy: oneRule(rule) };
  const result = computeIndicator(indicatorById(id), inputs, settings);
  const needShown = (source: string, group: NeedPublic) =>
    computeNeedCounts(inputs, { source, public: group, rule });
  return traceFigure(result, at, { ...inputs, needShown });
}

const R1: FigurePosition = { level: 'region', position: 0 };
const FRANCE: FigurePosition = { level: 'france', position: 0 };

describe('a figure of places traced back', () => {
  it('lists the establishments that make it, those without capacity, and what the perimeter leaves out', () => {
    const { numerator, rate } = trace('equipment-child', R1, { need: needDataset('n', []) });
    const rows = numerator.establishments?.map(({ establishment: { finessEt }, installed, standing }) => ({
      finessEt,
      installed,
      standing,
    }));
    expect(rows).toEqual([
      { finessEt: '010000001', installed: 50, standing: 'counted' },
      { finessEt: '010000002', installed: null, standing: 'without-capacity' },
      { finessEt: '310000001', installed: 90, standing: 'counted' },
    ]);
    expect(numerator.categoriesLeftOut).toEqual([{ categoryCode: '246', establishments: 1 }]);
    expect(numerator.total).toEqual(known(140));
    /* 140 places over the 10 000 + 30 000 children of 01 and 31: 3.5 per 1 000. */
    expect(rate).toEqual(known(3.5));
  });

  it('says which départements the source is silent on, and leaves their population out', () => {
    const { numerator, denominator } = trace('equipment-child', R1, { need: needDataset('n', []) });
    expect(numerator.departements).toEqual([
      { position: 0, value: known(50), standing: 'counted' },
      { position: 1, value: MISSING, standing: 'silent' },
      { position: 2, value: known(90), standing: 'counted' },
    ]);
    expect(denominator.departements.map(({ value, standing }) => [value, standing])).toEqual([
      [known(10_000), 'counted'],
      [known(20_000), 'left-out'],
      [known(30_000), 'counted'],
    ]);
    const sum = denominator.departements
      .filter(({ standing }) => standing === 'counted')
      .reduce((total, { value }) => total + (value.status === 'known' ? value.value : Number.NaN), 0);
    expect(denominator.total).toEqual(known(sum));
  });
});

describe('a figure of need traced back', () => {
  it('tells the records that later ones replace without their count', () => {
    const need = needDataset('n', [
      ['01', SOURCE, 40],
      ['31', SOURCE, 60],
    ]);
    const [first] = need.records;
    if (first === undefined) throw new Error('no record');
    const older = { ...first, count: known(33), referenceDate: '2020-12-31' };
    const { numerator } = trace('unmet-child', R1, {
      need: { ...need, records: [older, ...need.records] },
    });
    expect(
      numerator.records?.map(({ referenceDate, standing, count }) => [referenceDate, standing, count]),
    ).toEqual([
      ['2025-12-31', 'counted', known(40)],
      ['2020-12-31', 'superseded', null],
      ['2025-12-31', 'counted', known(60)],
    ]);
  });
});

describe('a figure of activity traced back', () => {
  const waits = (newcomers: number, days: number) => ({ newcomers, 'days-waited': days });

  it('lists the reports of its départements, without the counts that are hidden or that later reports replace', () => {
    const reported = activityDataset('camsp', [
      ['01', 'camsp', waits(20, 1800)],
      ['31', 'camsp', waits(3, 90)],
      ['01', 'pco', waits(50, 50)],
      ['01', 'camsp', { caseload: 70 }],
      ['59', 'camsp', waits(40, 400)],
    ]);
    const [first] = reported.records;
    if (first === undefined) throw new Error('no report');
    const activity = {
      ...reported,
      records: [{ ...first, referenceDate: '2020-12-31' }, ...reported.records],
    };
    const { numerator, denominator } = trace('camsp-waiting', FRANCE, {
      need: needDataset('n', []),
      activity,
    });
    const told = (side: typeof numerator) =>
      side.records?.map((row) => [row.departement, row.public, row.referenceDate, row.standing, row.count]);
    expect(told(denominator)).toEqual([
      [0, null, '2025-12-31', 'counted', { status: 'suppressed' }],
      [0, null, '2020-12-31', 'superseded', null],
      [2, null, '2025-12-31', 'counted', { status: 'suppressed' }],
      [3, null, '2025-12-31', 'counted', known(40)],
    ]);
    expect(told(numerator)?.map((row) => row[4])).toEqual([
      { status: 'suppressed' },
      null,
      { status: 'suppressed' },
      known(400),
    ]);
    expect(numerator.unit).toBe('person-days');
  });
});

/** What a reader may see of a need: what every protected column shows. */
function published(need: NeedDataset, rule: SecrecyRule): string {
  const counts = computeNeedCounts(inputsWith(need), { source: SOURCE, public: 'child', rule });
  return JSON.stringify(
    Object.values(counts).map((column) =>
      column.index.territories.map((_, position) => columnValueAt(column, position)),
    ),
  );
}

const CODES = ['01', '2A', '31', '59', '974'] as const;
const IDS = ['unmet-child', 'places-per-need-child', 'need-high-all', 'need-low-all'] as const;
const RULES = [
  under(5),
  under(11),
  { ...SECRECY_PRESETS.business, threshold: 5 },
  { ...under(5), rounding: 5 as const },
];

describe('an attacker who reads every trace', () => {
  it('cannot tell two datasets that publish the same, whatever their hidden counts and the order of their rows', () => {
    const table = fc.tuple(...CODES.map(() => fc.integer({ min: 0, max: 12 })));
    const moves = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.constantFrom(...RULES));
    let compared = 0;
    fc.assert(
      fc.property(table, moves, (counts, [from, to, rule]) => {
        const moved = counts.map((count, rank) => count - Number(rank === from) + Number(rank === to));
        const rows = (values: readonly number[]) =>
          values.map((value, rank) => [CODES[rank] ?? '', SOURCE, value] as const);
        const one = needDataset('n', rows(counts));
        /* A file sorted by counts would tell them apart by their order. */
        const other = needDataset(
          'n',
          rows(moved).sort((left, right) => left[2] - right[2]),
        );
        fc.pre(from !== to && moved.every((count) => count >= 0));
        fc.pre(published(one, rule) === published(other, rule));
        compared += 1;
        for (const id of IDS) {
          for (const at of [FRANCE, R1, { level: 'departement', position: from } as const]) {
            const seen = { ...trace(id, at, { need: one, rule }), result: null };
            const seenToo = { ...trace(id, at, { need: other, rule }), result: null };
            expect(seen).toEqual(seenToo);
          }
        }
      }),
      { numRuns: 60, seed: 20261122 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});
