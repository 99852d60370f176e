import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnValueAt, MISSING, type MeasuredValue, STATUS_BYTE, SUPPRESSED } from '@/domain/measure';
import { BASE_LEVELS, type TerritoryHierarchy } from '@/domain/territory';
import { aggregateCounts, protectTables, type ProtectedByLevel } from '@/indicators';
import { FIVE_DEPARTEMENTS, hierarchyOf, peopleColumn } from '../builders';
import { boundByProgramming } from '../disclosure/random-tables';
import { under } from '../../support/secrecy-rules';

type Counts = readonly (number | MeasuredValue)[];

/** Children, adults and everybody, after the secrecy step. */
function protect(
  publics: readonly Counts[],
  threshold: number,
  hierarchy: TerritoryHierarchy = FIVE_DEPARTEMENTS,
) {
  const tables = publics.map((counts) => aggregateCounts(peopleColumn(hierarchy, counts), hierarchy));
  return protectTables({ tables, sum: { total: 2, parts: [0, 1] } }, hierarchy, under(threshold));
}

function printed(shown: ProtectedByLevel | undefined, level: keyof ProtectedByLevel = 'departement') {
  if (shown === undefined) throw new Error('no table');
  return [...shown[level].values].map((_, position) => {
    const value = columnValueAt(shown[level], position);
    if (value.status === 'suppressed') return 's';
    return value.status === 'known' ? value.value : 'nd';
  });
}

describe('secrecy of children, adults and everybody', () => {
  it('hides everybody where children are hidden, rather than adults', () => {
    // 01: 3 children = 53 − 50. 26: 20 children = 120 − 100 would give 63 − 40 − 20 = 3.
    const [children, adults, everybody] = protect(
      [
        [50, 60, 3, 40, 20],
        [50, 60, 50, 90, 100],
        [100, 120, 53, 130, 120],
      ],
      5,
    );
    expect(printed(children)).toEqual([50, 60, 's', 40, 's']);
    expect(printed(adults)).toEqual([50, 60, 50, 90, 100]);
    expect(printed(everybody)).toEqual([100, 120, 's', 130, 's']);
    expect([children, adults, everybody].map((shown) => printed(shown, 'region'))).toEqual([
      [110, 63],
      [110, 240],
      [220, 303],
    ]);
  });

  it('prints everybody where children and adults are hidden and cover each other', () => {
    // 01: 4 + 4 = 8; 07: 4 + 4 = 8. Each may be 1 to 7 while both sums and both totals are printed.
    const [children, adults, everybody] = protect(
      [
        [50, 60, 4, 4, 30],
        [50, 60, 4, 4, 30],
        [100, 120, 8, 8, 60],
      ],
      5,
    );
    expect(printed(children)).toEqual([50, 60, 's', 's', 30]);
    expect(printed(adults)).toEqual([50, 60, 's', 's', 30]);
    expect(printed(everybody)).toEqual([100, 120, 8, 8, 60]);
  });

  it('does not let everybody minus children tell a small count of adults that the source leaves out', () => {
    // 01: 53 − 50 = 3 adults, printed nowhere. Everybody of 01 goes, and 26 with it for the sake of the région.
    const [children, adults, everybody] = protect(
      [
        [50, 60, 50, 40, 20],
        [MISSING, MISSING, MISSING, MISSING, MISSING],
        [100, 120, 53, 80, 40],
      ],
      5,
    );
    expect(printed(children)).toEqual([50, 60, 50, 40, 20]);
    expect(printed(adults)).toEqual(['nd', 'nd', 'nd', 'nd', 'nd']);
    expect(printed(everybody)).toEqual([100, 120, 's', 80, 's']);
  });

  it('does not give back by difference what the producer hid, small or not', () => {
    const [, adults, everybody] = protect(
      [
        [50, 60, SUPPRESSED, 40, 20],
        [50, 60, 50, 90, 100],
        [100, 120, 90, 130, 120],
      ],
      5,
    );
    expect([printed(adults)[2], printed(everybody)[2]]).toContain('s');
  });

  it('leaves tables alone that are no sum of each other', () => {
    // Lists taken at different dates: 53 is not 3 + 45, so no difference tells anything to the unit.
    const [children, adults, everybody] = protect(
      [
        [50, 60, 3, 40, 20],
        [50, 60, 45, 90, 95],
        [100, 120, 53, 130, 120],
      ],
      5,
    );
    expect(printed(children)).toEqual([50, 60, 's', 40, 's']);
    expect(printed(adults)).toEqual([50, 60, 45, 90, 95]);
    expect(printed(everybody)).toEqual([100, 120, 53, 130, 120]);
  });
});

const few = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 8 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 50 }) },
);

/** Two or three régions; a public is left out here and there, and everybody is always the true sum. */
const sources = fc
  .record({
    regions: fc.array(
      fc.array(fc.record({ child: few, adult: few, leftOut: fc.integer({ min: 0, max: 9 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    threshold: fc.integer({ min: 2, max: 11 }),
  })
  .map(({ regions, threshold }) => {
    const hierarchy = hierarchyOf(
      Object.fromEntries(
        regions.map((row, region) => [`R${region}`, row.map((_, rank) => `${region}${'ABC'[rank]}`)]),
      ),
    );
    const rows = regions.flat();
    const counts = rows.map(({ child, adult }) => [child, adult, child + adult]);
    const given = [0, 1, 2].map((group) =>
      rows.map(({ leftOut }, position) =>
        leftOut === group ? MISSING : (counts[position]?.[group] ?? MISSING),
      ),
    );
    return { hierarchy, counts, given, threshold };
  });

/** What a reader has: printed counts, hidden ones as unknowns of 1 or more, publics left out as unknowns too. */
function readPublished(source: {
  readonly hierarchy: TerritoryHierarchy;
  readonly counts: readonly (readonly number[])[];
  readonly given: readonly Counts[];
  readonly threshold: number;
}) {
  const { hierarchy, counts, given, threshold } = source;
  const shown = protect(given, threshold, hierarchy);
  const truth = given.map((column) => aggregateCounts(peopleColumn(hierarchy, column), hierarchy));
  const cells: { count: number; floor: number; cost: number; protection: null }[] = [];
  const hidden: number[] = [];
  const add = (count: number, isHidden: boolean, floor: number) => {
    const rank = cells.push({ count, floor, cost: 1, protection: null }) - 1;
    if (isHidden) hidden.push(rank);
    return rank;
  };
  const ranks = shown.map((table, group) =>
    Object.fromEntries(
      BASE_LEVELS.map((level) => [
        level,
        [...table[level].statuses].map((status, position) => {
          const count = truth[group]?.[level].values[position] ?? Number.NaN;
          return Number.isNaN(count) ? undefined : add(count, status === STATUS_BYTE.suppressed, 1);
        }),
      ]),
    ),
  );
  const equations: { total: number; parts: number[] }[] = [];
  for (const ofTable of ranks) {
    for (const [whole, part] of [
      ['region', 'departement'],
      ['france', 'region'],
    ] as const) {
      ofTable[whole]?.forEach((total, position) => {
        const parts = (ofTable[part] ?? []).filter(
          (_, child) => hierarchy[part].parentPositions[child] === position,
        );
        if (total !== undefined) equations.push({ total, parts: parts.filter((rank) => rank !== undefined) });
      });
    }
  }
  counts.forEach((row, position) => {
    const [child, adult, total] = ranks.map((ofTable) => ofTable.departement?.[position]);
    if (total === undefined || (child === undefined && adult === undefined)) return;
    const latent = (group: number) => add(row[group] ?? Number.NaN, true, 0);
    equations.push({ total, parts: [child ?? latent(0), adult ?? latent(1)] });
  });
  return { table: { cells, equations }, hidden };
}

describe('secrecy of three tables, whatever they hold', () => {
  it('keeps every small count from linear programming on all that is printed', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { table, hidden } = readPublished(source);
        for (const rank of hidden) {
          const count = table.cells[rank]?.count ?? Number.NaN;
          if (!(count > 0 && count < source.threshold)) continue;
          const [lower, upper] = boundByProgramming(table, hidden, rank);
          expect(upper).toBeGreaterThan(source.threshold - 1e-6);
          expect(upper - lower).toBeGreaterThan(Math.max(source.threshold - 1, 1) - 1e-6);
        }
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('hides every small count of every table and gives the same answer twice', () => {
    fc.assert(
      fc.property(sources, ({ hierarchy, given, threshold }) => {
        const shown = protect(given, threshold, hierarchy);
        const again = protect(given, threshold, hierarchy);
        shown.forEach((table, group) => {
          given[group]?.forEach((count, position) => {
            const isSmall = typeof count === 'number' && count > 0 && count < threshold;
            if (isSmall) expect(table.departement.values[position]).toBeNaN();
          });
          for (const level of BASE_LEVELS) expect(table[level].values).toEqual(again[group]?.[level].values);
        });
      }),
      { numRuns: 200 },
    );
  });
});
