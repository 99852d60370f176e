import type { SocialAidMeasure } from '@/domain/population';
import type { HistoryPackFile } from '@/ingest/packs';
import {
  type DataRow,
  type DataTables,
  numberIn,
  provenanceOf,
  tableOf,
  textOf,
} from './sources/data-package';
import type { TerritoryDirectory } from './sources/territory-directory';
import { undividedOf } from './undivided-counts';

/** Years from the first to the last. */
function years(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, rank) => first + rank);
}

/** The years that `france.json` holds are left to it. */
const POPULATIONS = [
  { table: 'population-departement-2010-2019', years: years(2010, 2018), hasSmallAges: false },
  { table: 'population-departement-2020-2025', years: [2020, 2021, 2023, 2024], hasSmallAges: true },
] as const;

const SOCIAL_AID: readonly {
  readonly measure: SocialAidMeasure;
  readonly table: string;
  readonly column: string;
  readonly years: readonly number[];
}[] = [
  { measure: 'aah', table: 'aah-departement-2010-2019', column: 'aah_recipients', years: years(2010, 2018) },
  { measure: 'pch', table: 'pch-departement-2015-2022', column: 'pch_recipients', years: years(2015, 2021) },
  {
    measure: 'pch-under-20',
    table: 'pch-departement-2015-2022',
    column: 'pch_recipients_under_20',
    years: years(2015, 2021),
  },
];

/** The CNAF counts the AAH otherwise from 2016 on, as the description of the table says. */
const BREAKS: HistoryPackFile['breaks'] = [{ measure: 'aah', year: 2016 }];

/** Builds `history.json`: populations and social aid of former years. */
export function buildHistoryPack({ departements }: TerritoryDirectory, tables: DataTables): HistoryPackFile {
  const codes = departements.map(({ code }) => code);
  return {
    codes,
    populations: POPULATIONS.flatMap((source) => {
      const { columns, provenance } = readTable(tables, source.table, codes);
      return source.years.map((year) => ({
        year,
        byAge: {
          ...(source.hasSmallAges && {
            '0-4': columns(`population_0_4_${year}`),
            '0-9': addUp(columns(`population_0_4_${year}`), columns(`population_5_9_${year}`)),
          }),
          '0-19': columns(`population_0_19_${year}`),
          '20-59': columns(`population_20_59_${year}`),
          total: columns(`population_total_${year}`),
        },
        provenance: { ...provenance, date: String(year) },
      }));
    }),
    socialAid: SOCIAL_AID.flatMap((source) => {
      const { columns, provenance } = readTable(tables, source.table, codes);
      return source.years.map((year) => ({
        measure: source.measure,
        year,
        counts: columns(`${source.column}_${year}`),
        ...undividedOf(tables, source.column, year),
        provenance: { ...provenance, date: String(year) },
      }));
    }),
    breaks: BREAKS,
  };
}

function readTable(tables: DataTables, name: string, codes: readonly string[]) {
  const table = tableOf(tables, name);
  const byCode = new Map<string, DataRow>(table.rows.map((row) => [textOf(row, 'departement_code'), row]));
  const rows = codes.map((code) => {
    const row = byCode.get(code);
    if (row === undefined) throw new Error(`${name} has no row for département ${code}`);
    return row;
  });
  return {
    provenance: provenanceOf(table),
    columns: (column: string) => rows.map((row) => numberIn(row, column)),
  };
}

function addUp(left: readonly (number | null)[], right: readonly (number | null)[]): (number | null)[] {
  return left.map((count, position) => {
    const other = right[position] ?? null;
    return count === null || other === null ? null : count + other;
  });
}
