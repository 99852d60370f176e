import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseHiddenCounts, keepsSecrets, type SumTable } from '@/indicators/disclosure';
import { boundByProgramming, crossedTables } from './random-tables';

/** Secrets that ask for much, as dominance does, among figures that are rounded. */
const harshTables: fc.Arbitrary<SumTable> = fc
  .record({
    table: crossedTables,
    margins: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 12, maxLength: 12 }),
    isRounded: fc.boolean(),
  })
  .map(({ table, margins, isRounded }) => ({
    ...table,
    cells: table.cells.map((cell, rank) => {
      const margin = margins[rank % margins.length] ?? 0;
      const isSecret = cell.count > 0 && (cell.protection !== null || margin > 45);
      if (isSecret) return { ...cell, protection: { rise: 1 + margin, width: 2 + 2 * margin } };
      if (!isRounded || cell.count === 0) return cell;
      return { ...cell, printed: { least: Math.max(cell.count - 2, 1), greatest: cell.count + 2 } };
    }),
  }));

/** What a reader knows of a rounded figure: it and what it lacks to the most it may be make a number. */
function readRounded(table: SumTable, hidden: readonly number[]) {
  const cells = [...table.cells];
  const equations = [...table.equations];
  const unknown = [...hidden];
  table.cells.forEach(({ count, printed }, rank) => {
    if (printed === undefined || hidden.includes(rank)) return;
    cells[rank] = { count, floor: printed.least, cost: 1, protection: null };
    const lack = cells.push({ count: printed.greatest - count, floor: 0, cost: 1, protection: null }) - 1;
    const total = cells.push({ count: printed.greatest, floor: 0, cost: 1, protection: null }) - 1;
    equations.push({ total, parts: [rank, lack] });
    unknown.push(rank, lack);
  });
  return { table: { cells, equations }, unknown };
}

function brokenSecrets(given: SumTable, hidden: readonly number[]): readonly number[] {
  const { table, unknown } = readRounded(given, hidden);
  return given.cells.flatMap(({ count, protection }, rank) => {
    if (protection === null) return [];
    if (!hidden.includes(rank)) return [rank];
    const [lower, upper] = boundByProgramming(table, unknown, rank);
    const isKept = upper >= count + protection.rise - 1e-6 && upper - lower >= protection.width - 1e-6;
    return isKept ? [] : [rank];
  });
}

const NO_LIMIT = { free: Infinity, each: Infinity, all: Infinity };

const limits = fc.record({
  free: fc.constantFrom(0, 20, 200),
  each: fc.constantFrom(0, 3, 30),
  all: fc.constantFrom(0, 60, 400, Infinity),
});

describe('what is hidden where searches may only go so far', () => {
  it('protects every secret from linear programming, whatever the limits', () => {
    fc.assert(
      fc.property(harshTables, limits, (table, given) => {
        expect(brokenSecrets(table, chooseHiddenCounts(table, given) ?? [])).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('is the same as without limits where these are not reached', () => {
    fc.assert(
      fc.property(harshTables, (table) => {
        expect(chooseHiddenCounts(table)).toEqual(chooseHiddenCounts(table, NO_LIMIT));
      }),
      { numRuns: 100 },
    );
  });

  it('is all that may be hidden where all searches together have gone too far', () => {
    fc.assert(
      fc.property(harshTables, (table) => {
        const positive = table.cells.flatMap(({ count }, rank) => (count > 0 ? [rank] : []));
        const whole = chooseHiddenCounts(table, NO_LIMIT) ?? [];
        const given = chooseHiddenCounts(table, { free: 0, each: 0, all: -1 });
        expect(given).toEqual(positive);
        expect(whole.every((cell) => positive.includes(cell))).toBe(true);
        expect(keepsSecrets(table, positive)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
