import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundHiddenCounts, chooseHiddenCounts, type SumTable } from '@/indicators/disclosure';
import { boundByProgramming, crossedTables } from './random-tables';
import { maximise } from './simplex';

/** 3 + 40 + 20 = 63, all printed but what is small. */
const FLAT: SumTable = {
  cells: [
    { count: 3, floor: 1, cost: 3, protection: { rise: 2, width: 4 } },
    { count: 40, floor: 1, cost: 40, protection: null },
    { count: 20, floor: 1, cost: 20, protection: null },
    { count: 63, floor: 1, cost: 630, protection: null },
  ],
  equations: [{ total: 3, parts: [0, 1, 2] }],
};

function hiddenIn(table: SumTable): readonly number[] {
  return chooseHiddenCounts(table) ?? [];
}

function secretsOf({ cells }: SumTable): readonly number[] {
  return cells.flatMap(({ protection }, rank) => (protection === null ? [] : [rank]));
}

/** Secrets that linear programming bounds within their protection, when these cells are hidden. */
function brokenSecrets(table: SumTable, hidden: readonly number[]): readonly number[] {
  return secretsOf(table).filter((rank) => {
    const cell = table.cells[rank];
    if (!cell?.protection || !hidden.includes(rank)) return true;
    const [lower, upper] = boundByProgramming(table, hidden, rank);
    return upper < cell.count + cell.protection.rise - 1e-6 || upper - lower < cell.protection.width - 1e-6;
  });
}

describe('the reader who works on all that is printed', () => {
  it('finds a lone hidden count by subtraction', () => {
    expect(boundHiddenCounts(FLAT, [0])).toEqual([{ cell: 0, lower: 3, upper: 3 }]);
  });

  it('bounds two hidden counts by what they share, each being 1 or more', () => {
    // 63 − 40 = 23 for two: 1 to 22 each.
    expect(boundHiddenCounts(FLAT, [0, 2])).toEqual([
      { cell: 0, lower: 1, upper: 22 },
      { cell: 2, lower: 1, upper: 22 },
    ]);
  });

  it('has no upper bound when the total is hidden too', () => {
    // The total is at least 40 + 20 + 1.
    expect(boundHiddenCounts(FLAT, [0, 3])).toEqual([
      { cell: 0, lower: 1, upper: Infinity },
      { cell: 3, lower: 61, upper: Infinity },
    ]);
  });

  it('gives the bounds of linear programming, whatever is hidden', () => {
    fc.assert(
      fc.property(crossedTables, fc.array(fc.nat(), { maxLength: 14 }), (table, picks) => {
        const hidden = [...new Set(picks.map((pick) => pick % table.cells.length))].sort((a, b) => a - b);
        for (const { cell, lower, upper } of boundHiddenCounts(table, hidden) ?? []) {
          const [least, greatest] = boundByProgramming(table, hidden, cell);
          expect(lower).toBeCloseTo(least, 5);
          expect(upper === greatest || Math.abs(upper - greatest) < 1e-5).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  it('says when sums are no network, rather than bound them wrongly', () => {
    // Three lists of parts over the same counts, none of which follows from the others.
    const cells = [1, 1, 1, 1, 2, 2, 2].map((count) => ({ count, floor: 0, cost: 1, protection: null }));
    const equations = [
      { total: 4, parts: [0, 1] },
      { total: 5, parts: [0, 2] },
      { total: 6, parts: [0, 3] },
    ];
    expect(boundHiddenCounts({ cells, equations }, [0])).toBeNull();
    expect(chooseHiddenCounts({ cells, equations })).toBeNull();
  });
});

describe('the choice of what is hidden', () => {
  it('hides the cheapest neighbour that gives room enough', () => {
    expect(hiddenIn(FLAT)).toEqual([0, 2]);
  });

  it('hides a square of counts in a crossed table', () => {
    // 3 10 | 13, 20 30 | 50, 23 40 | 63: hiding 3 takes 10, 20 and 30, or dearer totals.
    const counts = [3, 10, 13, 20, 30, 50, 23, 40, 63];
    const cells = counts.map((count, rank) => ({
      count,
      floor: 1,
      cost: [2, 5, 6, 7, 8].includes(rank) ? 1000 : count,
      protection: rank === 0 ? { rise: 2, width: 4 } : null,
    }));
    const equations = [
      ...[0, 3, 6].map((first) => ({ total: first + 2, parts: [first, first + 1] })),
      ...[0, 1, 2].map((first) => ({ total: first + 6, parts: [first, first + 3] })),
    ];
    expect(hiddenIn({ cells, equations })).toEqual([0, 1, 3, 4]);
  });

  it('keeps every secret from linear programming', () => {
    fc.assert(
      fc.property(crossedTables, (table) => {
        expect(brokenSecrets(table, hiddenIn(table))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('hides nothing that could be printed: any count printed again breaks a secret', () => {
    fc.assert(
      fc.property(crossedTables, (table) => {
        const hidden = hiddenIn(table);
        const secondary = hidden.filter((rank) => table.cells[rank]?.protection === null);
        for (const rank of secondary) {
          const fewer = hidden.filter((other) => other !== rank);
          expect(brokenSecrets(table, fewer)).not.toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('never hides a zero', () => {
    fc.assert(
      fc.property(crossedTables, (table) => {
        expect(hiddenIn(table).map((rank) => table.cells[rank]?.count)).not.toContain(0);
      }),
    );
  });
});

describe('the linear programming of these tests', () => {
  it('finds the corner of a small program', () => {
    // x + y + s = 4, x + 3y + t = 6: 3x + 5y is greatest at (3, 1).
    const equalities = [
      { coefficients: [1, 1, 1, 0], constant: 4 },
      { coefficients: [1, 3, 0, 1], constant: 6 },
    ];
    expect(maximise([3, 5, 0, 0], equalities)).toBeCloseTo(14, 9);
  });

  it('tells what is not bounded and what cannot be', () => {
    expect(maximise([1, 0], [{ coefficients: [1, -1], constant: 2 }])).toBe(Infinity);
    expect(() => maximise([1], [{ coefficients: [1], constant: -1 }])).toThrow('no table');
  });

  it('catches a choice that hides the secrets alone', () => {
    const broken = fc.sample(crossedTables, { numRuns: 200, seed: 7 }).filter((table) => {
      return brokenSecrets(table, secretsOf(table)).length > 0;
    });
    expect(broken.length).toBeGreaterThan(50);
  });
});
