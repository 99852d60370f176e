import type { FineNeed, NeedDataset, NeedRecord } from '@/domain/need';
import { success, type Result } from '@/lib';
import { fingerprint } from '../../fingerprint';
import type { ImportHooks, ReadIssue } from '../../read';
import { RowAccount } from '../../report/row-account';
import { readInto } from '../tabular/read-into';
import { onlyDateOf } from '../tabular/reference-date';
import type { TableImport } from '../tabular/table-import';
import type { TableToRead } from '../tabular/table-to-read';
import { type TerritoryDirectories, TerritoryJoin } from '../tabular/territory-join';
import { titleOf } from '../tabular/title';
import type { NeedCollector } from './need-collector';
import { type NeedPlan, needPlanOf } from './need-plan';
import { NeedRows } from './need-row';

/**
 * Reads a need table into `collector` and accounts for its rows, numbered by their line in the file or their row in the
 * sheet. Titles above the headers and notes below the table are skipped; blank lines are not rows.
 */
export async function importNeedTable(
  source: TableToRead,
  target: { readonly collector: NeedCollector; readonly directories: TerritoryDirectories },
  hooks: ImportHooks,
): Promise<Result<TableImport, ReadIssue>> {
  const { file, table, mapping, bound } = source;
  const account = new RowAccount(file.name, 'need-table');
  const plan = needPlanOf(mapping, bound);
  const join = new TerritoryJoin(source, plan, target.directories);
  const { headers } = table.layout;
  const defaultSource = titleOf(file.name);
  const rows = new NeedRows({ plan, headers, defaultSource, join, account, collector: target.collector });
  const { collector } = target;
  const reading = await readInto(source, { account, collector, join, take: (row) => rows.take(row) }, hooks);
  if (!reading.ok) return reading;
  if (account.read > 0) remarkOnFile(account, source, { plan, hasCommunes: rows.hasCommunes });
  return success({ account, matches: join.close(account) });
}

/** The dataset of all the need tables of an import. */
export function buildNeedDataset(
  { records, fine }: { readonly records: readonly NeedRecord[]; readonly fine: FineNeed | undefined },
  fileNames: readonly string[],
): NeedDataset {
  const name = fileNames.map(titleOf).join(' + ');
  const finer = fine === undefined ? {} : { fine };
  return {
    kind: 'need',
    id: `need-${fingerprint([name, ...records, ...Object.values(finer)])}`,
    name,
    provenance: {
      id: `need-${name}`,
      source: name,
      date: onlyDateOf(records),
      licence: null,
      status: 'user',
    },
    records,
    ...finer,
  };
}

function remarkOnFile(
  account: RowAccount,
  { notes }: TableToRead,
  { plan, hasCommunes }: { readonly plan: NeedPlan; readonly hasCommunes: boolean },
): void {
  const { measures, fixed } = plan;
  for (const { code, value } of notes) account.remarkOnFile({ code, column: null, value });
  const onFile = { column: null, value: '' } as const;
  const saysPublic = plan.public !== null || fixed.public !== null;
  if (!saysPublic && measures.some((measure) => measure.public === null)) {
    account.remarkOnFile({ ...onFile, code: 'public-assumed-all' });
  }
  if (plan.namesSourcesAfterColumns) {
    account.remarkOnFile({ ...onFile, code: 'source-named-after-column' });
  }
  const saysSource = plan.source !== null || fixed.source !== null;
  if (!saysSource && measures.some((measure) => measure.source === null)) {
    account.remarkOnFile({ ...onFile, code: 'source-named-after-file' });
  }
  if (hasCommunes) account.remarkOnFile({ ...onFile, code: 'communes-summed-to-departements' });
}
