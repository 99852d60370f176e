import type { CustomTerritory, TerritorySet } from '@/domain/territory';
import { success, type Result } from '@/lib';
import { fingerprint } from '../../fingerprint';
import type { ImportHooks, ReadIssue } from '../../read';
import { RowAccount } from '../../report/row-account';
import { readInto } from '../tabular/read-into';
import type { TableImport } from '../tabular/table-import';
import type { TableToRead } from '../tabular/table-to-read';
import { type TerritoryDirectories, TerritoryJoin } from '../tabular/territory-join';
import { titleOf } from '../tabular/title';
import type { TerritoryCollector } from './territory-collector';
import { territoryPlanOf } from './territory-plan';
import { TerritoryRows } from './territory-row';

/** What territories are gathered in, and their communes looked up in. */
export interface TerritoryTableTarget {
  readonly collector: TerritoryCollector;
  readonly directories: TerritoryDirectories;
}

/** Reads a table of communes and the territory each is a part of into `collector` and accounts for its rows. */
export async function importTerritoryTable(
  source: TableToRead,
  { collector, directories }: TerritoryTableTarget,
  hooks: ImportHooks,
): Promise<Result<TableImport, ReadIssue>> {
  const { file, table, bound, notes } = source;
  const account = new RowAccount(file.name, 'territory-table');
  const plan = territoryPlanOf(bound);
  const columns = { territory: plan.commune, parent: plan.parent, level: 'commune' } as const;
  const join = new TerritoryJoin(source, columns, directories);
  const { communes } = directories;
  const { headers } = table.layout;
  const rows = new TerritoryRows({ plan, headers, join, communes, collector, account });
  const reading = await readInto(source, { account, collector, join, take: (row) => rows.take(row) }, hooks);
  if (!reading.ok) return reading;
  if (account.read > 0) {
    for (const { code, value } of notes) account.remarkOnFile({ code, column: null, value });
  }
  return success({ account, matches: join.close(account) });
}

/** The territories of all the tables of an import. */
export function buildTerritorySet(
  territories: readonly CustomTerritory[],
  fileNames: readonly string[],
): TerritorySet {
  const name = fileNames.map(titleOf).join(' + ');
  return {
    id: `territories-${fingerprint([name, ...territories])}`,
    name,
    provenance: { id: `territories-${name}`, source: name, date: null, licence: null, status: 'user' },
    territories,
  };
}
