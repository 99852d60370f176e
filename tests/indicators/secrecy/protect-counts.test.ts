import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { columnValueAt, estimated, MISSING, STATUS_BYTE, SUPPRESSED } from '@/domain/measure';
import { BASE_LEVELS, type TerritoryHierarchy } from '@/domain/territory';
import { aggregateCounts, protectCounts, type ProtectedByLevel } from '@/indicators';
import { FIVE_DEPARTEMENTS, hierarchyOf, peopleColumn } from '../builders';
import { attack } from './attacker';
import { under } from '../../support/secrecy-rules';

/** Prints a protected column as a reader sees it: `s` hidden, `nd` missing. */
function printed(shown: ProtectedByLevel, level: keyof ProtectedByLevel): readonly (number | string)[] {
  return [...shown[level].values].map((_, position) => {
    const value = columnValueAt(shown[level], position);
    if (value.status === 'suppressed') return 's';
    return value.status === 'known' || value.status === 'estimated' ? value.value : 'nd';
  });
}

function protect(
  values: Parameters<typeof peopleColumn>[1],
  threshold: number,
  hierarchy: TerritoryHierarchy = FIVE_DEPARTEMENTS,
): ProtectedByLevel {
  return protectCounts(
    aggregateCounts(peopleColumn(hierarchy, values), hierarchy),
    hierarchy,
    under(threshold),
  );
}

describe('secrecy on five départements in two régions', () => {
  it('hides a small count and the smallest neighbour that keeps it from being subtracted', () => {
    // 84: 3 + 40 + 20 = 63 is printed, so 3 = 63 − 40 − 20 unless 20 goes too; then 3 and 20 share 23.
    const shown = protect([50, 60, 3, 40, 20], 5);
    expect(printed(shown, 'departement')).toEqual([50, 60, 's', 40, 's']);
    expect(printed(shown, 'region')).toEqual([110, 63]);
    expect(printed(shown, 'france')).toEqual([173]);
  });

  it('hides a third count when two small ones add up to too little', () => {
    // 1 + 2 = 3 left by subtraction would tell that both are under 5; with 30 they share 33.
    const shown = protect([50, 60, 1, 2, 30], 5);
    expect(printed(shown, 'departement')).toEqual([50, 60, 's', 's', 's']);
    expect(printed(shown, 'region')).toEqual([110, 33]);
  });

  it('leaves out nobody when the hidden counts already protect each other', () => {
    // 4 + 4 = 8: each may be 1 to 7, so each may be 5 or more.
    expect(printed(protect([50, 60, 4, 4, 30], 5), 'departement')).toEqual([50, 60, 's', 's', 30]);
  });

  it('hides the région too when a small count has no neighbour but zeros, which are printed', () => {
    // 84 = 3 + 0 + 0: the région is hidden; France − 32 would give it back, so 32 is hidden; 50 + 60 would give 32 back,
    // so 50 is hidden. Left: 01 and 59 share 113 − 60 = 53.
    const shown = protect([50, 60, 3, 0, 0], 5);
    expect(printed(shown, 'departement')).toEqual(['s', 60, 's', 0, 0]);
    expect(printed(shown, 'region')).toEqual(['s', 's']);
    expect(printed(shown, 'france')).toEqual([113]);
  });

  it('hides France when it holds a single small count', () => {
    const shown = protect([0, 0, 3, 0, 0], 5);
    expect(printed(shown, 'departement')).toEqual([0, 0, 's', 0, 0]);
    expect(printed(shown, 'region')).toEqual([0, 's']);
    expect(printed(shown, 'france')).toEqual(['s']);
  });

  it('does not let two ones be told from their sum', () => {
    // Threshold 2: 1 + 1 = 2 shared by two people who are at least one each is no secret.
    const shown = protect([50, 60, 1, 1, 7], 2);
    expect(printed(shown, 'departement')).toEqual([50, 60, 's', 's', 's']);
  });

  it('prints zero and the threshold itself', () => {
    expect(printed(protect([0, 5, 5, 6, 0], 5), 'departement')).toEqual([0, 5, 5, 6, 0]);
  });

  it('counts a missing département as no neighbour', () => {
    const shown = protect([50, 60, 3, MISSING, 20], 5);
    expect(printed(shown, 'departement')).toEqual([50, 60, 's', 'nd', 's']);
    expect(printed(shown, 'region')).toEqual([110, 23]);
  });

  it('keeps what the producer hid hidden, with its région and France', () => {
    const shown = protect([50, 60, SUPPRESSED, 40, 20], 5);
    expect(printed(shown, 'departement')).toEqual([50, 60, 's', 40, 20]);
    expect(printed(shown, 'region')).toEqual([110, 's']);
    expect(printed(shown, 'france')).toEqual(['s']);
  });

  it('hides small estimates as it hides small counts', () => {
    expect(printed(protect([50, 60, estimated(2.5), 40, 20], 5), 'departement')).toEqual([
      50,
      60,
      's',
      40,
      's',
    ]);
  });

  it('changes nothing at threshold 0', () => {
    const columns = aggregateCounts(
      peopleColumn(FIVE_DEPARTEMENTS, [1, MISSING, 2, 0, 3]),
      FIVE_DEPARTEMENTS,
    );
    const shown = protectCounts(columns, FIVE_DEPARTEMENTS, under(0));
    for (const level of BASE_LEVELS) {
      expect(shown[level].values).toEqual(columns[level].values);
      expect(shown[level].statuses).toEqual(columns[level].statuses);
    }
  });
});

const LETTERS = 'ABCDE';

/** Two to four régions of one to five départements, mostly with the small counts of rare handicaps. */
const tables = fc
  .array(
    fc.array(
      fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 0, max: 8 }) },
        { weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) },
        { weight: 1, arbitrary: fc.constant(MISSING) },
      ),
      { minLength: 1, maxLength: 5 },
    ),
    { minLength: 2, maxLength: 4 },
  )
  .map((counts) => ({
    hierarchy: hierarchyOf(
      Object.fromEntries(
        counts.map((row, region) => [`R${region}`, row.map((_, child) => `${region}${LETTERS[child]}`)]),
      ),
    ),
    values: counts.flat(),
  }));
const thresholds = fc.integer({ min: 2, max: 11 });

describe('secrecy on any table', () => {
  it('never lets a hidden count be worked out, nor be told to be under the threshold', () => {
    fc.assert(
      fc.property(tables, thresholds, ({ hierarchy, values }, threshold) => {
        for (const cell of attack(protect(values, threshold, hierarchy), hierarchy)) {
          expect(cell.lower).toBeLessThan(cell.upper);
          expect(cell.upper).toBeGreaterThanOrEqual(threshold);
        }
      }),
      { numRuns: 1000 },
    );
  }, 20_000);

  it('hides every count from 1 to the threshold, removes it, and leaves the others as they were', () => {
    fc.assert(
      fc.property(tables, thresholds, ({ hierarchy, values }, threshold) => {
        const columns = aggregateCounts(peopleColumn(hierarchy, values), hierarchy);
        const shown = protectCounts(columns, hierarchy, under(threshold));
        for (const level of BASE_LEVELS) {
          columns[level].values.forEach((count, position) => {
            const isHidden = shown[level].statuses[position] === STATUS_BYTE.suppressed;
            if (count > 0 && count < threshold) expect(isHidden).toBe(true);
            if (count === 0) expect(isHidden).toBe(false);
            expect(shown[level].values[position]).toBe(isHidden ? Number.NaN : count);
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('hides nothing where no count is small', () => {
    const large = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 11, max: 90 })), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(large, (values) => {
        const shown = protect(values, 11);
        expect(BASE_LEVELS.flatMap((level) => printed(shown, level))).not.toContain('s');
      }),
    );
  });
});

describe('the reader the tests imagine', () => {
  it('bounds hidden counts as trying every table does', () => {
    const hierarchy = hierarchyOf({ A: ['A1', 'A2'], B: ['B1', 'B2'] });
    const counts = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 4 }), (values, threshold) => {
        const shown = protect(values, threshold, hierarchy);
        if (printed(shown, 'france')[0] === 's') return;
        const intervals = attack(shown, hierarchy).filter((cell) => cell.level === 'departement');
        const feasible = tryEveryTable(shown);
        for (const { position, lower, upper } of intervals) {
          const found = feasible.map((table) => table[position] ?? Number.NaN);
          expect([Math.min(...found), Math.max(...found)]).toEqual([lower, upper]);
        }
      }),
    );
  });
});

/** Every table of four départements with counts up to 12 that agrees with what is printed. */
function tryEveryTable(shown: ProtectedByLevel): readonly (readonly number[])[] {
  const choices = printed(shown, 'departement').map((cell) =>
    typeof cell === 'number' ? [cell] : Array.from({ length: 12 }, (_, index) => index + 1),
  );
  const tables = choices.reduce<readonly (readonly number[])[]>(
    (built, choice) => built.flatMap((table) => choice.map((count) => [...table, count])),
    [[]],
  );
  const [total] = printed(shown, 'france');
  const regions = printed(shown, 'region');
  const agrees = (print: number | string | undefined, sum: number) => print === 's' || print === sum;
  return tables.filter(([a = 0, b = 0, c = 0, d = 0]) => {
    return agrees(regions[0], a + b) && agrees(regions[1], c + d) && agrees(total, a + b + c + d);
  });
}
