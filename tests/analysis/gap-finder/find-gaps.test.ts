import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps, GAP_GROUPS, type GapAxis, type GapFinding, medianRate } from '@/analysis/gap-finder';
import {
  buildColumn,
  estimated,
  known,
  type MeasuredValue,
  MISSING,
  NOT_APPLICABLE,
  numberOf,
  type ProtectedColumn,
  SUPPRESSED,
} from '@/domain/measure';
import type { TerritoryIndex } from '@/domain/territory';

type Cell = number | MeasuredValue;

function indexOf(size: number): TerritoryIndex {
  const territories = Array.from({ length: size }, (_, position) => ({
    code: String(position + 1).padStart(2, '0'),
    name: `T${position + 1}`,
  }));
  const positionOf = (code: string) => {
    const position = territories.findIndex((territory) => territory.code === code);
    return position < 0 ? undefined : position;
  };
  return { level: 'departement', territories, positionOf } as unknown as TerritoryIndex;
}

function column(cells: readonly Cell[]): ProtectedColumn {
  return buildColumn(indexOf(cells.length), { unit: 'per-1000', provenance: [] }, (position) => {
    const cell = cells[position] ?? MISSING;
    return typeof cell === 'number' ? known(cell) : cell;
  }) as ProtectedColumn;
}

interface AxisParts {
  readonly rates: readonly Cell[];
  readonly threshold: number;
  /** Half the width of the interval of each rate that is known; none when the rates are no sample. */
  readonly margins?: readonly number[];
}

function axis({ rates, threshold, margins }: AxisParts): GapAxis {
  const shifted = (sign: number) =>
    column(
      rates.map((cell, position) =>
        typeof cell === 'number' ? cell + sign * (margins?.[position] ?? 0) : NOT_APPLICABLE,
      ),
    );
  return {
    rate: column(rates),
    interval: margins === undefined ? null : { lower: shifted(-1), upper: shifted(1) },
    thresholdAt: () => threshold,
  };
}

function positionsOf({ groups }: GapFinding) {
  return Object.fromEntries(
    GAP_GROUPS.map((group) => [group, groups[group].map(({ position }) => position)]),
  );
}

describe('need read against offer', () => {
  // The example of docs/methods/besoin-et-offre.md.
  const worked = findGaps({
    need: axis({ rates: [12, 10, 4, 2, 7], threshold: 7, margins: [2, 2, 1, 1, 1] }),
    offer: axis({ rates: [5, 11, 6, 12, 6], threshold: 8 }),
  });

  it('puts each territory in the quadrant its two rates are surely in', () => {
    expect(positionsOf(worked)).toEqual({
      'high-low': [0],
      'high-high': [1],
      'low-low': [2],
      'low-high': [3],
      undecided: [4],
    });
  });

  it('counts distances in standard deviations of the rates placed', () => {
    // Need: mean 7, squares 25 + 9 + 9 + 25 + 0 = 68, variance 17. Offer: mean 8, squares 9 + 9 + 4 + 16 + 4 = 42, variance 10.5.
    const [first] = worked.groups['high-low'];
    expect(first?.need.deviation).toBeCloseTo(5 / Math.sqrt(17), 12);
    expect(first?.offer.deviation).toBeCloseTo(-3 / Math.sqrt(10.5), 12);
    expect(first?.distance).toBeCloseTo(1.526, 3);
  });

  it('says on which axis a territory is undecided, and what its value alone would say', () => {
    const [undecided] = worked.groups.undecided;
    expect(undecided?.need).toMatchObject({
      side: 'undecided',
      leaning: 'high',
      interval: { lower: 6, upper: 8 },
    });
    expect(undecided?.offer).toMatchObject({ side: 'low', interval: null });
  });

  it('tells the farthest from the thresholds first', () => {
    const found = findGaps({
      need: axis({ rates: [8, 20, 11, 1], threshold: 7 }),
      offer: axis({ rates: [3, 3, 3, 9], threshold: 5 }),
    });
    expect(positionsOf(found)['high-low']).toEqual([1, 2, 0]);
  });

  it('holds a rate equal to its threshold as reaching it', () => {
    const found = findGaps({
      need: axis({ rates: [7, 9], threshold: 7 }),
      offer: axis({ rates: [5, 2], threshold: 5 }),
    });
    expect(positionsOf(found)).toMatchObject({ 'high-high': [0], 'high-low': [1] });
  });

  it('never holds zero as strong, even where the threshold is zero because most territories have none', () => {
    const found = findGaps({
      need: axis({ rates: [9, 8, 3, 2], threshold: 7 }),
      offer: axis({ rates: [0, 2, 0, 0], threshold: 0 }),
    });
    expect(positionsOf(found)).toMatchObject({
      'high-low': [0],
      'high-high': [1],
      'low-low': [3, 2],
      'low-high': [],
    });
  });

  it('lets the end of an interval that touches the threshold decide nothing', () => {
    const found = findGaps({
      need: axis({ rates: [9, 9.1], threshold: 7, margins: [2, 2] }),
      offer: axis({ rates: [1, 1], threshold: 5 }),
    });
    expect(positionsOf(found)).toMatchObject({ undecided: [0], 'high-low': [1] });
  });

  it('guesses nothing of a territory without one of its rates, and says what is wanting', () => {
    const found = findGaps({
      need: axis({ rates: [SUPPRESSED, 9, MISSING, 9], threshold: 7 }),
      offer: axis({ rates: [4, NOT_APPLICABLE, SUPPRESSED, 2], threshold: 5 }),
    });
    expect(found.absent).toEqual([
      { position: 0, need: 'suppressed', offer: null },
      { position: 1, need: null, offer: 'not-applicable' },
      { position: 2, need: 'missing', offer: 'suppressed' },
    ]);
    expect(positionsOf(found)['high-low']).toEqual([3]);
  });

  it('places nobody against a threshold that is not shown', () => {
    const found = findGaps({
      need: axis({ rates: [9, 3], threshold: Number.NaN }),
      offer: axis({ rates: [4, 8], threshold: 5 }),
    });
    expect(found.absent.map(({ need, offer }) => [need, offer])).toEqual([
      ['no-threshold', null],
      ['no-threshold', null],
    ]);
  });

  it('leaves an estimate of a sample undecided, and takes that of a computation at its value', () => {
    const found = findGaps({
      need: axis({ rates: [estimated(30)], threshold: 7, margins: [1] }),
      offer: axis({ rates: [estimated(2)], threshold: 5 }),
    });
    expect(found.groups.undecided[0]).toMatchObject({
      need: { side: 'undecided', interval: null, isEstimated: true },
      offer: { side: 'low', isEstimated: true },
    });
  });

  it('has no distance to tell when all the rates of an axis are equal', () => {
    const found = findGaps({
      need: axis({ rates: [9, 9, 9], threshold: 7 }),
      offer: axis({ rates: [1, 2, 3], threshold: 5 }),
    });
    expect(found.groups['high-low'].map(({ need }) => need.deviation)).toEqual([0, 0, 0]);
    expect(positionsOf(found)['high-low']).toEqual([0, 1, 2]);
  });

  it('stands for a level of one territory, or of none', () => {
    const one = { need: axis({ rates: [9], threshold: 7 }), offer: axis({ rates: [1], threshold: 5 }) };
    expect(findGaps(one).groups['high-low']).toMatchObject([{ position: 0, distance: 0 }]);
    const nobody = { need: axis({ rates: [], threshold: 7 }), offer: axis({ rates: [], threshold: 5 }) };
    expect(findGaps(nobody).absent).toEqual([]);
  });

  it('holds each territory against a threshold of its own where there is one', () => {
    const need = {
      ...axis({ rates: [9, 9], threshold: 0 }),
      thresholdAt: (position: number) => [8, 10][position] ?? 0,
    };
    const found = findGaps({ need, offer: axis({ rates: [1, 1], threshold: 5 }) });
    expect(positionsOf(found)).toMatchObject({ 'high-low': [0], 'low-low': [1] });
  });
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 40 }) },
  fc.constantFrom<Cell>(SUPPRESSED, MISSING, NOT_APPLICABLE, estimated(12)),
);
const territories = fc.array(
  fc.record({ need: cell, offer: cell, margin: fc.integer({ min: 0, max: 12 }) }),
  { maxLength: 30 },
);

type Territories = readonly { readonly need: Cell; readonly offer: Cell; readonly margin: number }[];

function findAmong(all: Territories) {
  return findGaps({
    need: axis({
      rates: all.map(({ need }) => need),
      threshold: 20,
      margins: all.map(({ margin }) => margin),
    }),
    offer: axis({ rates: all.map(({ offer }) => offer), threshold: 15 }),
  });
}

/** The rule in plain words, one territory at a time. */
function naiveGroup({ need, offer, margin }: Territories[number]): string {
  const [needValue, offerValue] = [need, offer].map((one) => (typeof one === 'number' ? one : numberOf(one)));
  if (needValue === undefined || offerValue === undefined) return 'absent';
  if (typeof need !== 'number' || Math.abs(needValue - 20) <= margin) return 'undecided';
  return `${needValue > 20 ? 'high' : 'low'}-${offerValue >= 15 ? 'high' : 'low'}`;
}

function groupsByPosition(found: GapFinding): ReadonlyMap<number, string> {
  return new Map([
    ...GAP_GROUPS.flatMap((group) => found.groups[group].map(({ position }) => [position, group] as const)),
    ...found.absent.map(({ position }) => [position, 'absent'] as const),
  ]);
}

describe('groups of any territories', () => {
  it('hold each territory once, where the rule applied to it alone puts it', () => {
    fc.assert(
      fc.property(territories, (all) => {
        const found = findAmong(all);
        const told = GAP_GROUPS.flatMap((group) => found.groups[group]).length + found.absent.length;
        expect(told).toBe(all.length);
        const groups = groupsByPosition(found);
        expect(all.map((_, position) => groups.get(position))).toEqual(all.map(naiveGroup));
      }),
    );
  });

  it('do not depend on the order of the territories', () => {
    fc.assert(
      fc.property(territories, (all) => {
        const forwards = groupsByPosition(findAmong(all));
        const backwards = groupsByPosition(findAmong(all.toReversed()));
        all.forEach((_, position) =>
          expect(backwards.get(all.length - 1 - position)).toBe(forwards.get(position)),
        );
      }),
    );
  });

  it('never make a territory of less need when its need grows', () => {
    const order = { low: 0, undecided: 1, high: 2 } as const;
    fc.assert(
      fc.property(
        fc.record({
          need: fc.integer({ min: 0, max: 40 }),
          more: fc.integer({ min: 0, max: 40 }),
          offer: fc.integer({ min: 0, max: 40 }),
          margin: fc.integer({ min: 0, max: 12 }),
        }),
        ({ need, more, offer, margin }) => {
          const sideOf = (value: number) => {
            const { groups } = findAmong([{ need: value, offer, margin }]);
            return GAP_GROUPS.flatMap((group) => groups[group])[0]?.need.side ?? 'low';
          };
          expect(order[sideOf(need + more)]).toBeGreaterThanOrEqual(order[sideOf(need)]);
        },
      ),
    );
  });
});

describe('the median of what is shown', () => {
  it('leaves out what is hidden, and is the middle of two where there is no middle one', () => {
    expect(medianRate(column([9, SUPPRESSED, 1, 4]))).toBe(4);
    expect(medianRate(column([9, 1, 4, MISSING, 6]))).toBe(5);
  });

  it('is none when nothing is shown', () => {
    expect(medianRate(column([SUPPRESSED]))).toBeNaN();
  });
});
