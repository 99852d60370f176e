import type { AgesPackFile } from '@/ingest/packs';
import { type DataTables, provenanceOf, requiredNumberIn, tableOf, textOf } from './sources/data-package';
import type { TerritoryDirectory } from './sources/territory-directory';

const GROUPS = ['0_19', '20_39', '40_59', '60_74', '75_plus'] as const;
const FIVE_YEARS = [...Array.from({ length: 19 }, (_, rank) => `${rank * 5}_${rank * 5 + 4}`), '95_plus'];

const STRUCTURES = [
  {
    table: 'population-departement-2024-sex',
    year: 2024,
    ages: GROUPS,
    columns: { men: 'men_', women: 'women_' },
  },
  {
    table: 'population-departement-2025-five-year-ages',
    year: 2025,
    ages: FIVE_YEARS,
    columns: { all: 'population_' },
  },
] as const;

/** Builds `ages.json`: inhabitants by sex and wide ages, and by five-year ages. */
export function buildAgesPack({ departements }: TerritoryDirectory, tables: DataTables): AgesPackFile {
  const codes = departements.map(({ code }) => code);
  return {
    codes,
    structures: STRUCTURES.map(({ table: name, year, ages, columns }) => {
      const table = tableOf(tables, name);
      const rows = new Map(table.rows.map((row) => [textOf(row, 'departement_code'), row]));
      const countsOf = (prefix: string) =>
        ages.map((age) =>
          codes.map((code) => {
            const row = rows.get(code);
            if (row === undefined) throw new Error(`${name} has no row for département ${code}`);
            return requiredNumberIn(row, `${prefix}${age}`);
          }),
        );
      return {
        year,
        spans: ages.map((age) => age.replace('_', '-')),
        counts: Object.fromEntries(Object.entries(columns).map(([sex, prefix]) => [sex, countsOf(prefix)])),
        provenance: provenanceOf(table),
      };
    }),
  };
}
