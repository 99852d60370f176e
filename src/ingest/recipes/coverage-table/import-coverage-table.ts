import type { CoverageDataset, CoverageTeam } from '@/domain/coverage';
import type { CommuneTable, TerritoryHierarchy } from '@/domain/territory';
import { memoizeLast, success, type Result } from '@/lib';
import { fingerprint } from '../../fingerprint';
import type { ImportHooks, ReadIssue } from '../../read';
import { RowAccount } from '../../report/row-account';
import { readInto } from '../tabular/read-into';
import type { TableImport } from '../tabular/table-import';
import type { TableToRead } from '../tabular/table-to-read';
import { type TerritoryDirectories, TerritoryJoin } from '../tabular/territory-join';
import { titleOf } from '../tabular/title';
import { coveragePlanOf } from './coverage-plan';
import { CoverageRows } from './coverage-row';
import { RemitParts } from './remit-parts';
import type { TeamCollector } from './team-collector';
import { DepartementLists } from './team-departements';

/** Communes are laid out once for the tables of an import. */
const remitPartsOf = memoizeLast((communes: CommuneTable) => new RemitParts(communes));

/** What teams are gathered in and looked up in. */
export interface CoverageTarget {
  readonly collector: TeamCollector;
  readonly directories: TerritoryDirectories;
  readonly hierarchy: TerritoryHierarchy;
}

/** Reads a table of teams and the départements they answer for into `collector` and accounts for its rows. */
export async function importCoverageTable(
  source: TableToRead,
  { collector, directories, hierarchy }: CoverageTarget,
  hooks: ImportHooks,
): Promise<Result<TableImport, ReadIssue>> {
  const { file, table, mapping, bound, notes } = source;
  const account = new RowAccount(file.name, 'coverage-table');
  const plan = coveragePlanOf(mapping, bound);
  const columns = { territory: plan.territory, parent: null, level: 'departement' } as const;
  const join = new TerritoryJoin(source, columns, directories);
  const parts = remitPartsOf(directories.communes);
  const lists = new DepartementLists(join, parts, hierarchy);
  const rows = new CoverageRows({ plan, headers: table.layout.headers, lists, parts, collector, account });
  const reading = await readInto(source, { account, collector, join, take: (row) => rows.take(row) }, hooks);
  if (!reading.ok) return reading;
  if (account.read > 0) {
    const shared = collector.sharedInFile();
    if (shared.length > 0) {
      account.remarkOnFile({ code: 'teams-share-departement', column: null, value: shared.join(', ') });
    }
    for (const { code, value } of notes) account.remarkOnFile({ code, column: null, value });
  }
  return success({ account, matches: join.close(account) });
}

/** The dataset of all the tables of teams of an import. */
export function buildCoverageDataset(
  teams: readonly CoverageTeam[],
  fileNames: readonly string[],
): CoverageDataset {
  const name = fileNames.map(titleOf).join(' + ');
  return {
    kind: 'coverage',
    id: `coverage-${fingerprint([name, ...teams])}`,
    name,
    provenance: { id: `coverage-${name}`, source: name, date: null, licence: null, status: 'user' },
    teams,
  };
}
