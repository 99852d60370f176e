import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildColumn, columnValueAt, known, type MeasureColumn, STATUS_BYTE } from '@/domain/measure';
import { buildTerritoryIndex, type TerritoryCode, type TerritoryLevel } from '@/domain/territory';
import { type AcrossTables, protectAcross } from '@/indicators';
import { boundByProgramming } from '../disclosure/random-tables';
import { under } from '../../support/secrecy-rules';

/** A small country: for each commune its EPCI and its département, for each département its région. */
interface SmallCountry {
  readonly epciOf: readonly number[];
  readonly departementOf: readonly number[];
  readonly regionOf: readonly number[];
}

function columnAt(level: TerritoryLevel, counts: readonly number[]): MeasureColumn {
  const territories = counts.map((_, rank) => ({
    code: `${level}${rank}` as TerritoryCode,
    name: `${level} ${rank}`,
    parentCode: null,
  }));
  const index = buildTerritoryIndex(level, territories, null);
  return buildColumn(index, { unit: 'people', provenance: [] }, (position) =>
    known(counts[position] ?? Number.NaN),
  );
}

function addUp(counts: readonly number[], parents: readonly number[]): readonly number[] {
  const sums = Array.from({ length: Math.max(...parents) + 1 }, () => 0);
  counts.forEach((count, rank) => {
    const parent = parents[rank] ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + count;
  });
  return sums;
}

function levelsOf({ epciOf, departementOf, regionOf }: SmallCountry, communes: readonly number[]) {
  const epci = addUp(communes, epciOf);
  const departements = addUp(communes, departementOf);
  const regions = addUp(departements, regionOf);
  return [communes, epci, departements, regions, [regions.reduce((sum, count) => sum + count, 0)]];
}

const LEVELS = ['departement', 'departement', 'departement', 'region', 'france'] as const;

function protect(country: SmallCountry, communes: readonly number[], threshold: number) {
  const levels = levelsOf(country, communes);
  const across: AcrossTables = {
    tables: [levels.map((counts, level) => columnAt(LEVELS[level] ?? 'france', counts))],
    epciOf: Int32Array.from(country.epciOf),
    departementOf: Int32Array.from(country.departementOf),
    regionOf: Int32Array.from(country.regionOf),
    franceOf: new Int32Array(levels[3]?.length ?? 0),
  };
  const [shown = []] = protectAcross(across, under(threshold)).shown;
  return shown.map((column) =>
    [...column.values].map((_, position) => {
      const value = columnValueAt(column, position);
      return value.status === 'known' ? value.value : 's';
    }),
  );
}

/** EPCI 0 lies in département 0, EPCI 1 across both, EPCI 2 in département 1. */
const TWO: SmallCountry = {
  epciOf: [0, 0, 1, 1, 1, 2, 2],
  departementOf: [0, 0, 0, 0, 1, 1, 1],
  regionOf: [0, 0],
};

describe('secrecy where an EPCI lies across two départements', () => {
  it('prints the EPCI where its communes of one département protect each other', () => {
    expect(protect(TWO, [40, 50, 3, 20, 30, 60, 70], 5)).toEqual([
      [40, 50, 's', 's', 30, 60, 70],
      [90, 53, 130],
      [113, 160],
      [273],
      [273],
    ]);
  });

  it('hides the EPCI where it would give a commune back that is alone in its département', () => {
    // 53 − 20 − 30 = 3 by the EPCI; the rest of the département gives it back too unless 60 goes.
    const [communes, epci] = protect(TWO, [40, 50, 20, 30, 3, 60, 70], 5);
    expect(communes?.[4]).toBe('s');
    expect(epci?.[1]).toBe('s');
  });
});

const countries = fc
  .record({
    communes: fc.array(
      fc.record({
        count: fc.oneof(
          { weight: 4, arbitrary: fc.integer({ min: 0, max: 8 }) },
          fc.integer({ min: 0, max: 40 }),
        ),
        epci: fc.integer({ min: -1, max: 3 }),
        departement: fc.integer({ min: 0, max: 2 }),
      }),
      { minLength: 4, maxLength: 12 },
    ),
    threshold: fc.integer({ min: 2, max: 11 }),
  })
  .map(({ communes, threshold }) => ({
    threshold,
    counts: communes.map(({ count }) => count),
    country: {
      epciOf: communes.map(({ epci }) => epci),
      departementOf: communes.map(({ departement }) => departement),
      regionOf: [0, 0, 1].slice(0, Math.max(...communes.map(({ departement }) => departement)) + 1),
    },
  }));

describe('secrecy of two hierarchies, whatever they hold', () => {
  it('keeps every small count from linear programming on the sums of both', () => {
    fc.assert(
      fc.property(countries, ({ country, counts, threshold }) => {
        const levels = levelsOf(country, counts);
        const shown = protect(country, counts, threshold);
        const cells = levels.flat().map((count) => ({ count, floor: 1, cost: 1, protection: null }));
        const firsts = levels.map((_, level) => levels.slice(0, level).flat().length);
        const hidden = shown.flat().flatMap((value, rank) => (value === 's' ? [rank] : []));
        const sums = (part: number, whole: number, parents: readonly number[]) =>
          (levels[whole] ?? []).flatMap((_, position) => {
            const parts = parents.flatMap((parent, rank) =>
              parent === position ? [(firsts[part] ?? 0) + rank] : [],
            );
            return parts.length === 0 ? [] : [{ total: (firsts[whole] ?? 0) + position, parts }];
          });
        const { epciOf, departementOf, regionOf } = country;
        const france = (levels[3] ?? []).map(() => 0);
        const equations = [
          ...sums(0, 1, epciOf),
          ...sums(0, 2, departementOf),
          ...sums(2, 3, regionOf),
          ...sums(3, 4, france),
        ];
        for (const rank of hidden) {
          const count = cells[rank]?.count ?? 0;
          if (count >= threshold) continue;
          const [lower, upper] = boundByProgramming({ cells, equations }, hidden, rank);
          expect(upper).toBeGreaterThan(threshold - 1e-6);
          expect(upper - lower).toBeGreaterThan(Math.max(threshold - 1, 1) - 1e-6);
        }
        cells.forEach(({ count }, rank) => {
          if (count > 0 && count < threshold) expect(hidden).toContain(rank);
          if (count === 0) expect(hidden).not.toContain(rank);
        });
      }),
      { numRuns: 400 },
    );
  }, 30_000);

  it('hides nothing at threshold 0', () => {
    fc.assert(
      fc.property(countries, ({ country, counts }) => {
        expect(protect(country, counts, 0).flat()).toEqual(levelsOf(country, counts).flat());
      }),
    );
    expect(STATUS_BYTE.suppressed).toBe(2);
  });
});
