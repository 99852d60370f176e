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
import { NEED_PUBLICS, type NeedPublic, type NeedRecord } from '@/domain/need';
import { BASE_LEVELS } from '@/domain/territory';
import { computeNeedBounds, computeNeedCounts, explainNeedBounds, type NeedOverlap } from '@/indicators';
import { protectNeed } from '@/indicators/need-counts';
import { allUnder, under } from '../support/secrecy-rules';
import { FIVE_CODES, FIVE_DEPARTEMENTS, needOf, needRecord } from './builders';

interface Asked {
  readonly public?: NeedPublic;
  readonly threshold?: number;
  readonly overlaps?: readonly NeedOverlap[];
}

function boundsOf(records: readonly NeedRecord[], asked: Asked = {}) {
  const bounds = computeNeedBounds(
    { hierarchy: FIVE_DEPARTEMENTS, need: needOf(records) },
    {
      public: asked.public ?? 'child',
      rules: allUnder(asked.threshold ?? 0),
      overlaps: asked.overlaps ?? [],
    },
  );
  const at = (level: (typeof BASE_LEVELS)[number], position: number) => ({
    low: columnValueAt(bounds.low[level], position),
    high: columnValueAt(bounds.high[level], position),
  });
  return { at, period: bounds.period };
}

const SI = { source: 'SI orientations' } as const;
const IME = { source: 'Listes d’attente IME' } as const;
const CRETON = { source: 'Creton' } as const;

describe('need interval', () => {
  it('goes from the longest list to the sum of all, at every level', () => {
    const { at } = boundsOf([
      needRecord('59', 40, SI),
      needRecord('62', 10, SI),
      needRecord('59', 25, IME),
      needRecord('62', 30, IME),
    ]);
    expect(at('departement', 0)).toEqual({ low: known(40), high: known(65) });
    expect(at('departement', 1)).toEqual({ low: known(30), high: known(40) });
    // Nord and Pas-de-Calais: 50 in one list, 55 in the other.
    expect(at('region', 0)).toEqual({ low: known(55), high: known(105) });
    expect(at('france', 0)).toEqual({ low: known(55), high: known(105) });
  });

  it('counts nobody for a source that says nothing of a territory', () => {
    const { at } = boundsOf([needRecord('59', 40, SI), needRecord('62', 30, IME)]);
    expect(at('departement', 0)).toEqual({ low: known(40), high: known(40) });
    expect(at('departement', 2)).toEqual({ low: MISSING, high: MISSING });
  });

  it('keeps the lower bound of what is shown and hides the upper one where a source is hidden', () => {
    const { at } = boundsOf([needRecord('59', 40, SI), needRecord('59', SUPPRESSED, IME)]);
    expect(at('departement', 0)).toEqual({ low: known(40), high: SUPPRESSED });
  });

  it('is hidden at both ends where nothing is shown', () => {
    const { at } = boundsOf([needRecord('59', SUPPRESSED, SI)]);
    expect(at('departement', 0)).toEqual({ low: SUPPRESSED, high: SUPPRESSED });
  });

  it('is estimated where a count in it is', () => {
    const { at } = boundsOf([needRecord('59', 40, SI), needRecord('59', estimated(12.5), IME)]);
    expect(at('departement', 0)).toEqual({ low: estimated(40), high: estimated(52.5) });
  });

  it('spans the dates of all sources', () => {
    const { period } = boundsOf([
      needRecord('59', 40, { ...SI, date: '2025-06-30' }),
      needRecord('62', 40, { ...IME, date: '2023-12-31' }),
    ]);
    expect(period).toEqual({ earliest: '2023-12-31', latest: '2025-06-30' });
  });
});

describe('need interval of everybody', () => {
  it('adds children and adults, who are different people, even from different sources', () => {
    const { at } = boundsOf(
      [
        needRecord('59', 40, SI),
        needRecord('59', 20, { ...SI, public: 'adult' }),
        needRecord('59', 50, IME),
        needRecord('59', 7, { ...CRETON, public: 'all' }),
      ],
      { public: 'all' },
    );
    // At least: 50 children on a list, 20 adults on another. At most: (40 + 20) + 50 + 7.
    expect(at('departement', 0)).toEqual({ low: known(70), high: known(117) });
  });

  it('takes the count of everybody a source gives rather than that of its parts', () => {
    const { at } = boundsOf(
      [
        needRecord('59', 40, SI),
        needRecord('59', 20, { ...SI, public: 'adult' }),
        needRecord('59', 65, { ...SI, public: 'all' }),
      ],
      { public: 'all' },
    );
    expect(at('departement', 0)).toEqual({ low: known(65), high: known(65) });
  });

  it('lets a list of everybody hold nothing but children, less the adults it tells', () => {
    const records = [
      needRecord('59', 40, SI),
      needRecord('59', 30, { ...CRETON, public: 'all' }),
      needRecord('59', 12, { ...CRETON, public: 'adult' }),
    ];
    // Of the 30 of the second list, at most 18 are children.
    expect(boundsOf(records).at('departement', 0)).toEqual({ low: known(40), high: known(58) });
  });
});

describe('children, adults and everybody', () => {
  const ofThree = (records: readonly NeedRecord[], overlaps: readonly NeedOverlap[] = []) =>
    NEED_PUBLICS.map((group) => {
      const { low, high } = boundsOf(records, { public: group, overlaps }).at('departement', 0);
      return [group, numberOf(low), numberOf(high)];
    });

  it('lets people of no told age be children or adults', () => {
    // 10 children, 5 adults and 15 people whose age the list does not say.
    const list = [
      needRecord('59', 10, SI),
      needRecord('59', 5, { ...SI, public: 'adult' }),
      needRecord('59', 30, { ...SI, public: 'all' }),
    ];
    expect(ofThree(list)).toEqual([
      ['child', 10, 25],
      ['adult', 5, 20],
      ['all', 30, 30],
    ]);
  });

  it('sets a declaration aside for all three where it does not hold for one', () => {
    // 50 people, of ages not told, cannot all be among 10 children and 12 adults.
    const lists = [
      needRecord('59', 50, { ...CRETON, public: 'all' }),
      needRecord('59', 10, SI),
      needRecord('59', 12, { ...SI, public: 'adult' }),
    ];
    const within: NeedOverlap = { relation: 'contained', first: CRETON.source, second: SI.source };
    expect(ofThree(lists, [within])).toEqual([
      ['child', 10, 60],
      ['adult', 12, 62],
      ['all', 50, 72],
    ]);
  });

  it('tells what each list brings', () => {
    const need = needOf([
      needRecord('59', 40, SI),
      needRecord('59', 25, IME),
      needRecord('59', 10, CRETON),
      needRecord('59', 6, { ...CRETON, public: 'adult' }),
    ]);
    const overlaps: readonly NeedOverlap[] = [
      { relation: 'contained', first: CRETON.source, second: IME.source },
    ];
    const shares = explainNeedBounds(
      { hierarchy: FIVE_DEPARTEMENTS, need },
      { rules: allUnder(0), overlaps },
    )({ level: 'departement', position: 0 });
    // The 6 adults of a list held by one that tells no adult would leave none at most: the declaration is set aside.
    expect(shares.child).toEqual([
      { source: CRETON.source, most: known(10), makesLow: false, isContained: false },
      { source: IME.source, most: known(25), makesLow: false, isContained: false },
      { source: SI.source, most: known(40), makesLow: true, isContained: false },
    ]);
    expect(shares.all.map(({ source, makesLow }) => [source, makesLow])).toEqual([
      [CRETON.source, true],
      [IME.source, false],
      [SI.source, true],
    ]);
  });
});

describe('declared overlaps', () => {
  const records = [
    needRecord('59', 40, SI),
    needRecord('59', 25, IME),
    needRecord('59', 10, CRETON),
    needRecord('62', 8, CRETON),
  ];
  const disjoint = (first: { source: string }, second: { source: string }): NeedOverlap => ({
    relation: 'disjoint',
    first: first.source,
    second: second.source,
  });
  const contained = (first: { source: string }, second: { source: string }): NeedOverlap => ({
    relation: 'contained',
    first: first.source,
    second: second.source,
  });

  it('adds lists that share nobody in the lower bound', () => {
    expect(boundsOf(records, { overlaps: [disjoint(SI, CRETON)] }).at('departement', 0)).toEqual({
      low: known(50),
      high: known(75),
    });
  });

  it('adds three lists only when each two of them share nobody', () => {
    const two = [disjoint(SI, CRETON), disjoint(SI, IME)];
    expect(boundsOf(records, { overlaps: two }).at('departement', 0).low).toEqual(known(65));
    const three = [...two, disjoint(CRETON, IME)];
    expect(boundsOf(records, { overlaps: three }).at('departement', 0)).toEqual({
      low: known(75),
      high: known(75),
    });
  });

  it('leaves a list held by another out of the upper bound, where the other speaks of the territory', () => {
    const { at } = boundsOf(records, { overlaps: [contained(CRETON, IME)] });
    expect(at('departement', 0)).toEqual({ low: known(40), high: known(65) });
    // In the Pas-de-Calais the list that would hold it says nothing: its 8 people count, and in the région with the rest.
    expect(at('departement', 1)).toEqual({ low: known(8), high: known(8) });
    expect(at('region', 0)).toEqual({ low: known(40), high: known(83) });
  });

  it('does not need a hidden list that another holds', () => {
    const hidden = [needRecord('59', 40, SI), needRecord('59', SUPPRESSED, CRETON)];
    expect(boundsOf(hidden, { overlaps: [contained(CRETON, SI)] }).at('departement', 0)).toEqual({
      low: known(40),
      high: known(40),
    });
  });

  it('leaves one of lists declared to hold each other in turn', () => {
    const turn = [contained(SI, IME), contained(IME, CRETON), contained(CRETON, SI)];
    const same = [needRecord('59', 40, SI), needRecord('59', 40, IME), needRecord('59', 40, CRETON)];
    expect(boundsOf(same, { overlaps: turn }).at('departement', 0)).toEqual({
      low: known(40),
      high: known(40),
    });
  });

  it('sets declarations aside where the counts contradict them', () => {
    // 40 people cannot all be among 25.
    expect(
      boundsOf(records, { overlaps: [contained(SI, IME), contained(CRETON, IME)] }).at('departement', 0),
    ).toEqual({
      low: known(40),
      high: known(75),
    });
  });
});

describe('whatever is counted and declared', () => {
  const sources = ['A', 'B', 'C'];
  const count: fc.Arbitrary<MeasuredValue> = fc.oneof(
    { weight: 4, arbitrary: fc.nat(60).map(known) },
    { weight: 1, arbitrary: fc.constant(SUPPRESSED) },
  );
  const record = fc
    .record({
      departement: fc.constantFrom(...FIVE_CODES),
      source: fc.constantFrom(...sources),
      public: fc.constantFrom(...NEED_PUBLICS),
      count,
    })
    .map(({ departement, source, public: group, count: people }) =>
      needRecord(departement, people, { source, public: group }),
    );
  const overlap: fc.Arbitrary<NeedOverlap> = fc.record({
    relation: fc.constantFrom('disjoint', 'contained'),
    first: fc.constantFrom(...sources),
    second: fc.constantFrom(...sources),
  });

  it('holds every count shown of its public between its ends', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 40 }),
        fc.array(overlap, { maxLength: 4 }),
        fc.record({ public: fc.constantFrom(...NEED_PUBLICS), threshold: fc.constantFrom(0, 5, 11) }),
        (records, overlaps, { public: group, threshold }) => {
          const { at } = boundsOf(records, { public: group, threshold, overlaps });
          const inputs = { hierarchy: FIVE_DEPARTEMENTS, need: needOf(records) };
          for (const source of sources) {
            const shown = computeNeedCounts(inputs, { source, public: group, rule: under(threshold) });
            for (const level of BASE_LEVELS) {
              shown[level].index.territories.forEach((_, position) => {
                const people = numberOf(columnValueAt(shown[level], position));
                const { low, high } = at(level, position);
                const [least, most] = [numberOf(low), numberOf(high)];
                if (people !== undefined) expect(least).toBeGreaterThanOrEqual(people);
                if (people !== undefined && most !== undefined) expect(most).toBeGreaterThanOrEqual(people);
                if (least !== undefined && most !== undefined) expect(least).toBeLessThanOrEqual(most);
              });
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('never has children and adults contradict everybody', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 40 }),
        fc.array(overlap, { maxLength: 4 }),
        (records, overlaps) => {
          const [child, adult, all] = NEED_PUBLICS.map((group) =>
            boundsOf(records, { public: group, overlaps }),
          );
          for (const level of BASE_LEVELS) {
            for (const position of FIVE_DEPARTEMENTS[level].territories.keys()) {
              const ends = [child, adult, all].map((of) => of?.at(level, position));
              const [lowChild, lowAdult, lowAll] = ends.map((end) => end && numberOf(end.low));
              const [highChild, highAdult, highAll] = ends.map((end) => end && numberOf(end.high));
              if (lowAll === undefined) continue;
              expect(lowAll).toBeGreaterThanOrEqual((lowChild ?? 0) + (lowAdult ?? 0));
              const most = (highChild ?? Number.POSITIVE_INFINITY) + (highAdult ?? Number.POSITIVE_INFINITY);
              expect(most).toBeGreaterThanOrEqual(Math.max(lowAll, highAll ?? 0));
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the same bounds whatever the hidden counts are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), (one, other) => {
        const ofHidden = (people: number) =>
          boundsOf([needRecord('59', 40, SI), needRecord('59', people, IME), needRecord('62', 60, IME)], {
            threshold: 5,
          }).at('departement', 0);
        expect(ofHidden(one)).toEqual(ofHidden(other));
        expect(ofHidden(one)).toEqual({ low: known(40), high: SUPPRESSED });
      }),
    );
  });

  it('tells apart territories of which all is the same but that a count is hidden, or estimated', () => {
    const { at } = boundsOf(
      [
        needRecord('59', 40, SI),
        needRecord('59', 3, IME),
        needRecord('62', 40, SI),
        { ...needRecord('01', 40, SI), count: estimated(40) },
      ],
      { threshold: 5 },
    );
    expect(at('departement', 0)).toEqual({ low: known(40), high: SUPPRESSED });
    expect(at('departement', 1)).toEqual({ low: known(40), high: known(40) });
    expect(at('departement', 2)).toEqual({ low: estimated(40), high: estimated(40) });
  });

  it('rests on the counts that are shown elsewhere: the secrecy step is gone through once', () => {
    const inputs = { hierarchy: FIVE_DEPARTEMENTS, need: needOf([needRecord('59', 40, SI)]) };
    const rules = allUnder(5);
    const rule = rules.common;
    const shown = () => protectNeed(inputs, { source: SI.source, public: 'child', rule }).shown;
    const first = shown();
    computeNeedBounds(inputs, { public: 'child', rules, overlaps: [] });
    expect(shown()).toBe(first);
  });
});
