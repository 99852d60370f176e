import {
  type SurveyedTable,
  surveyTables,
  readTableRows,
  type TablesOfFile,
  type TableRow,
} from '@/ingest/table';
import type { ImportHooks, SourceFile } from '@/ingest';
import {
  buildTerritoryIndex,
  type DepartementCode,
  FRANCE_CODE,
  type RegionCode,
  withoutCommunes,
} from '@/domain/territory';
import { smallCommuneTable } from '../../support/commune-table';

const HOOKS: ImportHooks = { onProgress: () => undefined, signal: new AbortController().signal };

/** A file as a browser would hand it over. */
export function fileOf(content: string | Uint8Array<ArrayBuffer>, name = 'tableau.csv'): SourceFile {
  return { name, content: new Blob([content]) };
}

/** Four départements and five communes. */
export function directories() {
  const france = buildTerritoryIndex(
    'france',
    [{ code: FRANCE_CODE, name: 'France', parentCode: null }],
    null,
  );
  const bretagne = { code: '53' as RegionCode, name: 'Bretagne', parentCode: FRANCE_CODE };
  const region = buildTerritoryIndex('region', [bretagne], france);
  const names = { '01': 'Ain', '29': 'Finistère', '2A': 'Corse-du-Sud', '976': 'Mayotte' };
  const departements = Object.entries(names).map(([code, name]) => ({
    code: code as DepartementCode,
    name,
    parentCode: bretagne.code,
  }));
  const departement = buildTerritoryIndex('departement', departements, region);
  return { communes: smallCommuneTable(), hierarchy: withoutCommunes({ france, region, departement }) };
}

/** What is found in a file, which must be readable. */
export async function survey(file: SourceFile): Promise<TablesOfFile> {
  const found = await surveyTables(file, directories(), { phase: 'recognising', hooks: HOOKS });
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

/** The best table of a file, which must hold one. */
export async function surveyFirst(file: SourceFile): Promise<SurveyedTable> {
  const [table] = (await survey(file)).tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

/** Every row of the file a table stands in. */
export async function rowsOf(
  file: SourceFile,
  table: SurveyedTable | undefined,
  namesRow: (cell: string) => boolean = () => false,
): Promise<readonly TableRow[]> {
  if (table === undefined) throw new Error('no table');
  const rows: TableRow[] = [];
  const reading = await readTableRows({ file, layout: table.layout, namesRow }, HOOKS, (row) =>
    rows.push(row),
  );
  if (!reading.ok) throw new Error(reading.error.code);
  return rows;
}

/** Numbers of the rows by where they stand. */
export function byStanding(rows: readonly TableRow[]): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    [...new Set(rows.map(({ standing }) => standing))].map((standing) => [
      standing,
      rows.filter((row) => row.standing === standing).map(({ row }) => row),
    ]),
  );
}
