import fc from 'fast-check';
import type { SumEquation, SumTable } from '@/indicators/disclosure';
import { maximise } from './simplex';

/** Régions of départements by publics, totals everywhere, with the small counts of rare handicaps. */
export const crossedTables: fc.Arbitrary<SumTable> = fc
  .record({
    regions: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
    publics: fc.integer({ min: 1, max: 3 }),
    threshold: fc.integer({ min: 2, max: 11 }),
    seeds: fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 40 }) },
      ),
      { minLength: 27, maxLength: 27 },
    ),
  })
  .map(({ regions, publics, threshold, seeds }) => cross(regions, publics, { threshold, seeds }));

function cross(
  regions: readonly number[],
  publics: number,
  { threshold, seeds }: { readonly threshold: number; readonly seeds: readonly number[] },
): SumTable {
  const counts: number[] = [];
  const equations: SumEquation[] = [];
  let next = 0;
  const leafRow = () => Array.from({ length: publics }, () => seeds[next++ % seeds.length] ?? 0);
  const addRow = (row: readonly number[]) => {
    const parts = row.map((count) => counts.push(count) - 1);
    if (publics === 1) return parts;
    const total = counts.push(row.reduce((sum, count) => sum + count, 0)) - 1;
    equations.push({ total, parts });
    return [...parts, total];
  };
  const addTotals = (rows: readonly (readonly number[])[]) => {
    const columns = Array.from({ length: publics }, (_, column) => rows.map((row) => row[column] ?? -1));
    const sums = columns.map((parts) => parts.reduce((sum, part) => sum + (counts[part] ?? 0), 0));
    const totals = addRow(sums);
    totals.forEach((total, column) => equations.push({ total, parts: rows.map((row) => row[column] ?? -1) }));
    return totals;
  };
  addTotals(regions.map((size) => addTotals(Array.from({ length: size }, () => addRow(leafRow())))));
  const cells = counts.map((count) => ({
    count,
    floor: Math.min(1, count),
    cost: count > 0 ? 1 + count : Number.POSITIVE_INFINITY,
    protection:
      count > 0 && count < threshold ? { rise: threshold - count, width: Math.max(threshold - 1, 1) } : null,
  }));
  return { cells, equations };
}

/** The least and greatest value of a hidden count by linear programming, from what is printed alone. */
export function boundByProgramming(
  table: SumTable,
  hidden: readonly number[],
  cell: number,
): [number, number] {
  const floors = hidden.map((rank) => table.cells[rank]?.floor ?? Number.NaN);
  const equalities = table.equations.map(({ total, parts }) => {
    const sign = (rank: number) => (rank === total ? -1 : parts.includes(rank) ? 1 : 0);
    const printed = table.cells.reduce(
      (sum, { count }, rank) => sum + (hidden.includes(rank) ? 0 : sign(rank) * count),
      0,
    );
    const assumed = hidden.reduce((sum, rank, unknown) => sum + sign(rank) * (floors[unknown] ?? 0), 0);
    return { coefficients: hidden.map(sign), constant: -printed - assumed };
  });
  const toward = (direction: number) =>
    maximise(
      hidden.map((rank) => (rank === cell ? direction : 0)),
      equalities,
    );
  const floor = table.cells[cell]?.floor ?? Number.NaN;
  return [floor - toward(-1), floor + toward(1)];
}
