import { readFileSync } from 'node:fs';
import loadHighs from 'highs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundHiddenCounts, chooseHiddenCounts, costOfPattern, type SumTable } from '@/indicators/disclosure';
import { searchLeastHidden } from '@/tasks/solver/search-least-hidden';
import { hasReference, referencePath } from '../support/reference-folder';
import { crossedTables } from '../indicators/disclosure/random-tables';

const highs = await loadHighs();
const SECONDS = 20;

/** The hardest takes two seconds of a processor, and much longer where others use it. */
const PATIENCE = 100;

function search(table: SumTable, seconds = SECONDS) {
  const found = searchLeastHidden(highs, { table, seconds }, () => undefined);
  if (found === null) throw new Error('the sums are no network');
  return found;
}

function keeps(table: SumTable, hidden: readonly number[]): boolean {
  const bounds = new Map(boundHiddenCounts(table, hidden)?.map((bound) => [bound.cell, bound]));
  return table.cells.every(({ count, protection }, cell) => {
    if (protection === null) return true;
    const { lower, upper } = bounds.get(cell) ?? { lower: count, upper: count };
    return upper >= count + protection.rise - 1e-6 && upper - lower >= protection.width - 1e-6;
  });
}

/** The least cost of any pattern, by trying them all. */
function leastByTrying(table: SumTable): number {
  const secrets = table.cells.flatMap(({ protection }, cell) => (protection === null ? [] : [cell]));
  const others = table.cells.flatMap(({ protection, cost }, cell) =>
    protection === null && Number.isFinite(cost) ? [cell] : [],
  );
  let least = Number.POSITIVE_INFINITY;
  for (let mask = 0; mask < 2 ** others.length; mask += 1) {
    const pattern = [...secrets, ...others.filter((_, rank) => (mask >> rank) % 2 === 1)];
    const cost = costOfPattern(table, pattern);
    if (cost < least && keeps(table, pattern)) least = cost;
  }
  return least;
}

describe('the search for the least to hide', () => {
  it('finds what trying every pattern finds', () => {
    const small = crossedTables.filter(({ cells }) => cells.length <= 12);
    fc.assert(
      fc.property(small, (table) => {
        const found = search(table);
        expect(keeps(table, found.hidden)).toBe(true);
        expect(found.isOptimal).toBe(true);
        const least = leastByTrying(table);
        if (Number.isFinite(least)) expect(found.cost).toBeCloseTo(least, 6);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('protects every secret at no more than the heuristic, and no less than its own bound', () => {
    fc.assert(
      fc.property(crossedTables, (table) => {
        const found = search(table, 1);
        expect(keeps(table, found.hidden)).toBe(true);
        expect(found.cost).toBeLessThanOrEqual(costOfPattern(table, chooseHiddenCounts(table) ?? []) + 1e-6);
        expect(found.bound).toBeLessThanOrEqual(found.cost + 1e-6);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

const VECTORS = 'vectors/expected/disclosure.json';
const HAS_VECTORS = hasReference(VECTORS);

interface Vector {
  readonly id: string;
  readonly input: { readonly values: readonly number[]; readonly constraints: SumTable['equations'] };
  readonly parameters: { readonly primary_rule: string; readonly required_interval_width: number };
  readonly expected: Readonly<
    Record<'min_count' | 'min_value', { readonly n_suppressed: number; readonly value_suppressed: number }>
  >;
}

describe.skipIf(!HAS_VECTORS)('the proven optima of the reference', () => {
  const text = HAS_VECTORS ? readFileSync(referencePath(VECTORS), 'utf8') : '{"cases":[]}';
  const { cases } = JSON.parse(text) as { readonly cases: readonly Vector[] };

  it.each(cases.map((vector) => [vector.id, vector] as const))(
    'are reached: %s',
    (_, vector) => {
      const [above = 0, below = 0] = (/^(\d+) < n < (\d+)$/.exec(vector.parameters.primary_rule) ?? [])
        .slice(1)
        .map(Number);
      const width = vector.parameters.required_interval_width;
      const tableAt = (costOf: (count: number) => number): SumTable => ({
        cells: vector.input.values.map((count) => ({
          count,
          floor: 0,
          cost: costOf(count),
          protection: count > above && count < below ? { rise: 0, width } : null,
        })),
        equations: vector.input.constraints,
      });
      const { min_count: fewest, min_value: least } = vector.expected;
      const byNumber = search(
        tableAt(() => 1),
        PATIENCE,
      );
      expect(byNumber.isOptimal).toBe(true);
      expect(byNumber.hidden.length).toBe(fewest.n_suppressed);
      const byValue = search(
        tableAt((count) => count),
        PATIENCE,
      );
      const value = byValue.hidden.reduce((sum, cell) => sum + (vector.input.values[cell] ?? Number.NaN), 0);
      expect(byValue.isOptimal).toBe(true);
      expect(value).toBe(least.value_suppressed);
    },
    240_000,
  );
});
