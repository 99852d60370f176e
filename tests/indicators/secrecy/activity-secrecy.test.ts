import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityCount } from '@/domain/activity';
import { columnValueAt } from '@/domain/measure';
import { BASE_LEVELS, type BaseLevel } from '@/domain/territory';
import {
  computeIndicator,
  defaultPerimeter,
  type IndicatorResult,
  type ProtectedByLevel,
  type SumTable,
} from '@/indicators';
import {
  activityOf,
  activityRecord,
  FIVE_CODES,
  FIVE_DEPARTEMENTS,
  needOf,
  NO_SERVICES,
  offerOf,
  populationOf,
} from '../builders';
import { boundByProgramming } from '../disclosure/random-tables';
import { allUnder } from '../../support/secrecy-rules';

const THRESHOLD = 5;

/** Newcomers, and those who waited over six months, by département. */
type Waits = readonly (readonly [newcomers: number, long: number])[];

/** What is shown of a count, read as the numerator of a rate. */
function shown(waits: Waits, count: ActivityCount): ProtectedByLevel {
  const { figures } = compute(waits, count);
  return {
    france: figures.france.numerator,
    region: figures.region.numerator,
    departement: figures.departement.numerator,
  };
}

function compute(waits: Waits, count: ActivityCount): IndicatorResult {
  const records = waits.map(([newcomers, long], position) =>
    activityRecord(FIVE_CODES[position] ?? '', 'pco', {
      newcomers,
      'long-waits': long,
      'days-waited': newcomers * 100 + position,
    }),
  );
  return computeIndicator(
    {
      id: 'user-1',
      label: 'Essai',
      numerator: { kind: 'activity', service: 'pco', count },
      denominator: { kind: 'population', ages: 'total' },
      unit: 'per-1000',
      direction: 'offer',
    },
    {
      hierarchy: FIVE_DEPARTEMENTS,
      populations: [populationOf(FIVE_DEPARTEMENTS, 2025, [1000, 2000, 3000, 4000, 5000])],
      socialAid: [],
      offer: offerOf([], []),
      need: needOf([]),
      ...NO_SERVICES,
      activity: activityOf(records),
    },
    { perimeter: defaultPerimeter(null), secrecy: allUnder(THRESHOLD) },
  );
}

function printed(columns: ProtectedByLevel, level: BaseLevel): readonly (number | string)[] {
  return columns[level].index.territories.map((_, position) => {
    const value = columnValueAt(columns[level], position);
    return 'value' in value ? value.value : value.status;
  });
}

describe('secrecy of waits', () => {
  const small: Waits = [
    [100, 3],
    [80, 10],
    [30, 5],
    [40, 8],
    [50, 12],
  ];

  it('hides few long waits, with another that their sum would give away, and no newcomer for their sake', () => {
    // 13 long waits in région 32: less 10, the 3 would be told.
    expect(printed(shown(small, 'long-waits'), 'departement')).toEqual([
      'suppressed',
      'suppressed',
      5,
      8,
      12,
    ]);
    expect(printed(shown(small, 'long-waits'), 'region')).toEqual([13, 25]);
    expect(printed(shown(small, 'newcomers'), 'departement')).toEqual([100, 80, 30, 40, 50]);
    expect(printed(shown(small, 'days-waited'), 'departement')).toEqual([10_000, 8001, 3002, 4003, 5004]);
  });

  it('hides a count that would tell the few who did not wait long', () => {
    // 10 newcomers, 7 of whom waited long, would tell of 3 others.
    const few = waitsWith(small, 2, [10, 7]);
    const isTold = [shown(few, 'newcomers'), shown(few, 'long-waits')].every(
      (columns) => printed(columns, 'departement')[2] !== 'suppressed',
    );
    expect(isTold).toBe(false);
  });

  it('hides the days of the few newcomers who waited them, at every level where these are hidden', () => {
    // 4 newcomers of Ain, hidden, and another département of its région, for 94 is printed.
    const few = waitsWith(small, 2, [4, 0]);
    const newcomers = printed(shown(few, 'newcomers'), 'departement');
    expect(newcomers).toEqual([100, 80, 'suppressed', 'suppressed', 50]);
    expect(printed(shown(few, 'days-waited'), 'departement')).toEqual([
      10_000,
      8001,
      'suppressed',
      'suppressed',
      5004,
    ]);
    // 402 + 4 003 + 5 004
    expect(printed(shown(few, 'days-waited'), 'region')).toEqual([18_001, 9409]);
  });

  it('keeps newcomers, long waits and the others from a reader who works on all that is printed', () => {
    const ofDepartement = fc
      .tuple(fc.integer({ min: 0, max: 25 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([newcomers, share]) => [newcomers, Math.round(newcomers * share)] as const);
    const anyWaits = fc.array(ofDepartement, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(anyWaits, (waits) => {
        const { table, hidden } = attackable(waits);
        for (const rank of hidden) {
          const { count } = table.cells[rank] ?? { count: 0 };
          if (count === 0 || count >= THRESHOLD) continue;
          const [least, greatest] = boundByProgramming(table, hidden, rank);
          expect(greatest).toBeGreaterThanOrEqual(THRESHOLD - 1e-6);
          expect(greatest - least).toBeGreaterThanOrEqual(THRESHOLD - 1 - 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hides days wherever newcomers are hidden', () => {
    const anyWaits = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constant(0)), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(anyWaits, (waits) => {
        for (const level of BASE_LEVELS) {
          const days = printed(shown(waits, 'days-waited'), level);
          printed(shown(waits, 'newcomers'), level).forEach((count, position) => {
            expect(days[position] === 'suppressed').toBe(count === 'suppressed');
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});

function waitsWith(waits: Waits, position: number, given: Waits[number]): Waits {
  return waits.map((held, at) => (at === position ? given : held));
}

/** Newcomers, long waits and the others at every level, the others as unknown as whatever is hidden. */
function attackable(waits: Waits): { readonly table: SumTable; readonly hidden: readonly number[] } {
  const ofCounts = [shown(waits, 'newcomers'), shown(waits, 'long-waits')];
  const cells: SumTable['cells'][number][] = [];
  const hidden: number[] = [];
  const ranks = new Map<string, number>();
  const members: Readonly<Record<BaseLevel, readonly (readonly number[])[]>> = {
    france: [[0, 1, 2, 3, 4]],
    region: [
      [0, 1],
      [2, 3, 4],
    ],
    departement: [[0], [1], [2], [3], [4]],
  };
  for (const level of BASE_LEVELS) {
    members[level].forEach((departements, position) => {
      const sum = (of: 0 | 1) =>
        departements.reduce((added, member) => added + (waits[member]?.[of] ?? 0), 0);
      [sum(0), sum(1), sum(0) - sum(1)].forEach((count, part) => {
        const column = ofCounts[part];
        const value = column && printed(column, level)[position];
        if (typeof value === 'number') expect(value).toBe(count);
        const floor = column === undefined ? 0 : 1;
        const rank = cells.push({ count, floor, cost: 1, protection: null }) - 1;
        ranks.set(`${level} ${position} ${part}`, rank);
        if (typeof value !== 'number') hidden.push(rank);
      });
    });
  }
  const at = (level: BaseLevel, position: number, part: number) =>
    ranks.get(`${level} ${position} ${part}`) ?? -1;
  const equations = [
    ...[0, 1, 2].flatMap((part) => [
      { total: at('france', 0, part), parts: [at('region', 0, part), at('region', 1, part)] },
      ...members.region.map((departements, position) => ({
        total: at('region', position, part),
        parts: departements.map((member) => at('departement', member, part)),
      })),
    ]),
    ...BASE_LEVELS.flatMap((level) =>
      members[level].map((_, position) => ({
        total: at(level, position, 0),
        parts: [at(level, position, 1), at(level, position, 2)],
      })),
    ),
  ];
  return { table: { cells, equations }, hidden };
}
