import type { CommunePopulation, PopulationTable } from '@/domain/population';
import { success, type Result } from '@/lib';
import { fingerprint } from '../../fingerprint';
import type { ImportHooks, ReadIssue } from '../../read';
import { RowAccount } from '../../report/row-account';
import { readBody } from '../tabular/read-body';
import type { TableImport } from '../tabular/table-import';
import type { TableToRead } from '../tabular/table-to-read';
import { type TerritoryDirectories, TerritoryJoin } from '../tabular/territory-join';
import { titleOf } from '../tabular/title';
import { compareWithDepartements } from './compare-departements';
import { PopulationCounts } from './population-counts';
import { populationPlanOf } from './population-plan';
import { PopulationRows } from './population-row';

/** What communes are looked up in, and their inhabitants held against. */
export interface PopulationTarget {
  readonly directories: TerritoryDirectories;
  /** Inhabitants by département, none where the importer has none. */
  readonly populations: readonly PopulationTable[];
}

/** What a table of inhabitants gives. */
export interface PopulationImport extends TableImport {
  readonly population: CommunePopulation;
}

/** Reads a table of inhabitants by commune and age, and accounts for its rows and for the sums of its départements. */
export async function importPopulationTable(
  source: TableToRead,
  { directories, populations }: PopulationTarget,
  hooks: ImportHooks,
): Promise<Result<PopulationImport, ReadIssue>> {
  const { file, table, mapping, bound, notes } = source;
  const account = new RowAccount(file.name, 'population-table');
  const plan = populationPlanOf(mapping, bound);
  const columns = { territory: plan.commune, parent: plan.parent, level: 'commune' } as const;
  const join = new TerritoryJoin(source, columns, directories);
  const counts = new PopulationCounts(plan);
  const { communes } = directories;
  const { layout } = table;
  const rows = new PopulationRows({ plan, headers: layout.headers, join, communes, counts, account });
  const namesRow = (cell: string) => join.namesTerritory(cell);
  const handlers = { account, take: (row: Parameters<typeof rows.take>[0]) => rows.take(row) };
  const reading = await readBody({ file, layout, namesRow }, hooks, handlers);
  if (!reading.ok) return reading;
  const people = counts.byAge();
  if (account.read > 0) {
    for (const { code, value } of notes) account.remarkOnFile({ code, column: null, value });
    compareWithDepartements(people, { communes, populations }, account);
  }
  const name = titleOf(file.name);
  const id = `population-${fingerprint([name, plan.year, people])}`;
  const date = String(plan.year);
  const provenance = { id, source: name, date, licence: null, status: 'user' } as const;
  const population = { id, name, provenance, year: plan.year, ...people };
  return success({ account, matches: join.close(account), population });
}
