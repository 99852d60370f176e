import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCountNetwork, type CountNetwork, setHidden } from '@/indicators/disclosure/count-network';
import { pushLevelByLevel } from '@/indicators/disclosure/push-level-by-level';
import { SharedFlows } from '@/indicators/disclosure/shared-flows';
import { shiftCount, undoShift, wayOf } from '@/indicators/disclosure/shift-count';
import type { SumTable } from '@/indicators/disclosure/sum-table';

/**
 * Rows of children, adults and everybody under one total each: cell `3 × row + public`, then the three totals. Nothing
 * holds the totals to account.
 */
function tableOf(rows: readonly (readonly [number, number])[]): SumTable {
  const counts = rows.flatMap(([children, adults]) => [children, adults, children + adults]);
  const totals = [0, 1, 2].map((group) =>
    counts.reduce((sum, count, cell) => (cell % 3 === group ? sum + count : sum), 0),
  );
  const first = counts.length;
  return {
    cells: [...counts, ...totals].map((count) => ({ count, floor: 1, cost: 1, protection: null })),
    equations: [
      ...rows.map((_, row) => ({ total: 3 * row + 2, parts: [3 * row, 3 * row + 1] })),
      ...[0, 1, 2].map((group) => ({
        total: first + group,
        parts: rows.map((_, row) => 3 * row + group),
      })),
    ],
  };
}

function networkOf(table: SumTable, hidden: readonly number[]): CountNetwork {
  const network = buildCountNetwork(table);
  if (network === null) throw new Error('no network');
  for (const cell of hidden) setHidden(network, cell, true);
  return network;
}

const CHILDREN_AND_TOTAL = [0, 2, 3, 5, 6, 8];

describe('room that counts share', () => {
  // The children of three rows are 4, 6 and 9; their totals 24, 36 and 49. All six are hidden, the adults are printed.
  const table = tableOf([
    [4, 20],
    [6, 30],
    [9, 40],
  ]);

  it('lets a count rise by what the others of its column may fall', () => {
    const network = networkOf(table, CHILDREN_AND_TOTAL);
    const shared = new SharedFlows(network, new Uint8Array(table.cells.length));
    // 4 may rise by (6 − 1) + (9 − 1) = 13, and no further.
    expect(shared.findRise(0, 13)).toEqual([]);
    expect(shared.findRise(0, 14)).toBeNull();
    // 9 may rise by (4 − 1) + (6 − 1) = 8.
    expect(shared.findRise(6, 8)).toEqual([]);
    expect(shared.findRise(6, 9)).toBeNull();
  });

  it('is not lent to the count that it takes away', () => {
    const network = networkOf(table, CHILDREN_AND_TOTAL);
    const shared = new SharedFlows(network, new Uint8Array(table.cells.length));
    expect(shared.findRise(0, 13)).toEqual([]);
    // What was found for 4 takes 6 and 9 down: 9 has to find 3 + 5 elsewhere, and lacks 5 of 13.
    expect(shared.findRise(6, 13)).toBeNull();
  });

  it('tells which counts it rests on, and is lent no more once one of them is printed', () => {
    const network = networkOf(table, CHILDREN_AND_TOTAL);
    const isPrintable = new Uint8Array(table.cells.length);
    isPrintable[2] = 1;
    isPrintable[8] = 1;
    const shared = new SharedFlows(network, isPrintable);
    expect([...(shared.findRise(0, 13) ?? [])].sort((left, right) => left - right)).toEqual([2, 8]);
    setHidden(network, 8, false);
    expect(shared.findRise(0, 13)).toBeNull();
    // 6 alone makes room, by 5.
    expect(shared.findRise(0, 5)).toEqual([2]);
  });

  it('leaves every count where it was', () => {
    const network = networkOf(table, CHILDREN_AND_TOTAL);
    const before = [...network.rooms];
    new SharedFlows(network, new Uint8Array(table.cells.length)).findRise(0, 13);
    expect([...network.rooms]).toEqual(before);
  });

  it('never promises more than a search for that count alone finds, in any table and order', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })), {
      minLength: 2,
      maxLength: 6,
    });
    const order = fc.array(
      fc.record({ pick: fc.nat(), amount: fc.integer({ min: 1, max: 15 }), isPrinted: fc.boolean() }),
      { maxLength: 20 },
    );
    let lent = 0;
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.boolean(), { minLength: 21, maxLength: 21 }),
        order,
        (given, mask, asked) => {
          const random = tableOf(given);
          const hidden = random.cells.flatMap((_, cell) => (mask[cell] === true ? [cell] : []));
          if (hidden.length === 0) return;
          const network = networkOf(random, hidden);
          const shared = new SharedFlows(network, new Uint8Array(random.cells.length).fill(1));
          for (const { pick, amount, isPrinted } of asked) {
            const cell = hidden[pick % hidden.length] ?? 0;
            // Counts are printed, and hidden again, between one question and the next.
            if (isPrinted) setHidden(network, cell, network.isHidden[cell] === 0);
            if (network.isHidden[cell] === 0) continue;
            const restsOn = shared.findRise(cell, amount);
            if (restsOn === null) continue;
            lent += 1;
            // Only what it rests on is left hidden.
            const wasHidden = hidden.filter((other) => network.isHidden[other] === 1);
            for (const other of wasHidden)
              if (other !== cell && !restsOn.includes(other)) setHidden(network, other, false);
            const alone = shiftCount(network, 2 * cell, amount);
            undoShift(network, alone);
            expect(alone.moved).toBeGreaterThanOrEqual(amount - 1e-9);
            for (const other of wasHidden) setHidden(network, other, true);
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect(lent).toBeGreaterThan(100);
  });
});

describe('what goes by the shortest ways first', () => {
  it('goes along all of them, and no further than is wanted', () => {
    const table = tableOf([
      [4, 20],
      [6, 30],
      [9, 40],
    ]);
    const network = networkOf(table, CHILDREN_AND_TOTAL);
    const way = wayOf(network, 0);
    const all = pushLevelByLevel(network, way, { most: 100, steps: [] });
    expect(all.moved).toBe(13);
    const again = pushLevelByLevel(networkOf(table, CHILDREN_AND_TOTAL), way, { most: 7, steps: [] });
    expect(again.moved).toBe(7);
  });
});
