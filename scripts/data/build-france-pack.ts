import type { CoverageKind } from '@/domain/coverage';
import type { SocialAidMeasure } from '@/domain/population';
import type { FrancePackFile } from '@/ingest/packs';
import {
  type DataRow,
  type DataTable,
  type DataTables,
  numberIn,
  provenanceOf,
  requiredNumberIn,
  tableOf,
  textOf,
} from './sources/data-package';
import type { TerritoryDirectory } from './sources/territory-directory';
import { undividedOf } from './undivided-counts';

/** The years that what is shipped beside them describes: need and places, PCH, AAH. */
const POPULATIONS = [
  { year: 2025, table: 'population-departement-2025', suffix: '' },
  { year: 2022, table: 'population-departement-2022', suffix: '' },
  { year: 2019, table: 'population-departement-2010-2019', suffix: '_2019' },
] as const;
const FIVE_YEAR_AGES = { year: 2025, table: 'population-departement-2025-five-year-ages' } as const;

const SOCIAL_AID: readonly {
  readonly measure: SocialAidMeasure;
  readonly year: number;
  readonly table: string;
  readonly column: string;
}[] = [
  { measure: 'aah', year: 2019, table: 'aah-departement-2019', column: 'aah_recipients' },
  { measure: 'pch', year: 2022, table: 'pch-departement-2022', column: 'pch_recipients' },
  { measure: 'pch-under-20', year: 2022, table: 'pch-departement-2022', column: 'pch_recipients_under_20' },
];

const COVERAGE_KINDS: readonly CoverageKind[] = ['erhr', 'cnrhr', 'pco'];

/** Builds `france.json` from the directory and the shipped tables. */
export function buildFrancePack(directory: TerritoryDirectory, tables: DataTables): FrancePackFile {
  const { regions, departements } = directory;
  const codes = departements.map(({ code }) => code);
  return {
    regions: { codes: regions.map(({ code }) => code), names: regions.map(({ name }) => name) },
    departements: {
      codes,
      names: departements.map(({ name }) => name),
      regionCodes: departements.map(({ regionCode }) => regionCode),
    },
    populations: POPULATIONS.map((source) => buildPopulation(tables, codes, source)),
    socialAid: SOCIAL_AID.map(({ measure, year, table, column }) => {
      const source = tableOf(tables, table);
      const rows = rowsByCode(source, codes);
      return {
        measure,
        year,
        counts: rows.map((row) => numberIn(row, column)),
        ...undividedOf(tables, column, year),
        provenance: provenanceOf(source),
      };
    }),
    coverage: buildCoverage(tables),
    envelopes: buildEnvelopes(tables),
  };
}

function buildPopulation(
  tables: DataTables,
  codes: readonly string[],
  { year, table: name, suffix }: (typeof POPULATIONS)[number],
): FrancePackFile['populations'][number] {
  const table = tableOf(tables, name);
  const rows = rowsByCode(table, codes);
  const sum = (...columns: readonly string[]) =>
    rows.map((row) => columns.reduce((total, column) => total + requiredNumberIn(row, column + suffix), 0));
  return {
    year,
    byAge: {
      '0-19': sum('population_0_19'),
      '20-59': sum('population_20_59'),
      '20-plus': sum('population_20_59', 'population_60_plus'),
      '0-59': sum('population_0_19', 'population_20_59'),
      total: sum('population_total'),
      ...(year === FIVE_YEAR_AGES.year && addUpFiveYearAges(tables, codes)),
    },
    provenance: { ...provenanceOf(table), date: String(year) },
  };
}

/** Ages that only the table by five years tells apart. It counts the same people as that of its year by broad ages. */
function addUpFiveYearAges(tables: DataTables, codes: readonly string[]) {
  const rows = rowsByCode(tableOf(tables, FIVE_YEAR_AGES.table), codes);
  const from = (first: number, last: number) =>
    rows.map((row) => {
      let people = 0;
      for (let age = first; age < last; age += 5)
        people += requiredNumberIn(row, `population_${age}_${age + 4}`);
      return people;
    });
  return { '0-4': from(0, 4), '0-9': from(0, 9), '20-64': from(20, 64) };
}

function buildCoverage(tables: DataTables): FrancePackFile['coverage'] {
  const sources = COVERAGE_KINDS.map((kind) => ({ kind, table: tableOf(tables, `coverage-${kind}`) }));
  return {
    id: 'coverage-public-pages',
    name: 'ERHR, CNRHR et PCO',
    provenance: {
      id: 'coverage-public-pages',
      source: 'Pages publiques des ERHR, des CNRHR, des PCO et des ARS (liste compilée)',
      date: null,
      licence: null,
      status: 'derived',
    },
    teams: sources.flatMap(({ kind, table }) => table.rows.map((row) => buildTeam(kind, row))),
  };
}

function buildTeam(kind: CoverageKind, row: DataRow): FrancePackFile['coverage']['teams'][number] {
  type Team = FrancePackFile['coverage']['teams'][number];
  const partial = kind === 'pco' ? textOf(row, 'partial_departement_codes').split(';').filter(Boolean) : [];
  return {
    id: textOf(row, 'team_id'),
    kind,
    name: textOf(row, 'name'),
    carrier: textOrNull(row, 'carrier'),
    departements: textOf(row, 'departement_codes').split(';').filter(Boolean),
    ...(partial.length > 0 && { partialDepartements: partial }),
    verification: textOf(row, 'verification') as Team['verification'],
    note: textOf(row, 'note'),
    sourceUrl: textOrNull(row, 'source_url'),
  };
}

function buildEnvelopes(tables: DataTables): FrancePackFile['envelopes'] {
  type Envelope = FrancePackFile['envelopes']['entries'][number];
  const table = tableOf(tables, 'plan-envelopes-2024-2030');
  return {
    provenance: provenanceOf(table),
    entries: table.rows.map((row) => ({
      id: textOf(row, 'envelope_id'),
      level: textOf(row, 'territory_level') as Envelope['level'],
      territoryCode: textOf(row, 'territory_code'),
      purpose: textOf(row, 'purpose') as Envelope['purpose'],
      parentId: textOrNull(row, 'parent_id'),
      millionEuros: requiredNumberIn(row, 'amount_million_euros'),
      source: textOf(row, 'source'),
      sourceUrl: textOf(row, 'source_url'),
    })),
  };
}

function rowsByCode({ resource, rows }: DataTable, codes: readonly string[]): readonly DataRow[] {
  const byCode = new Map(rows.map((row) => [textOf(row, 'departement_code'), row]));
  return codes.map((code) => {
    const row = byCode.get(code);
    if (row === undefined) throw new Error(`${resource.path} has no row for département ${code}`);
    return row;
  });
}

function textOrNull(row: DataRow, column: string): string | null {
  const text = textOf(row, column);
  return text === '' ? null : text;
}
