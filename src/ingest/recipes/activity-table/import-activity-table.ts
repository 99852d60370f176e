import type { ActivityDataset, ActivityRecord } from '@/domain/activity';
import { success, type Result } from '@/lib';
import { fingerprint } from '../../fingerprint';
import type { ImportHooks, ReadIssue } from '../../read';
import type { ImportReasonCode } from '../../report/codes';
import { RowAccount } from '../../report/row-account';
import { readInto } from '../tabular/read-into';
import { onlyDateOf } from '../tabular/reference-date';
import type { TableImport } from '../tabular/table-import';
import type { TableToRead } from '../tabular/table-to-read';
import { type TerritoryDirectories, TerritoryJoin } from '../tabular/territory-join';
import { titleOf } from '../tabular/title';
import type { ActivityCollector } from './activity-collector';
import { type ActivityPlan, activityPlanOf } from './activity-plan';
import { ActivityRows } from './activity-row';

/** Reads a table of what services report into `collector` and accounts for its rows, as a need table is. */
export async function importActivityTable(
  source: TableToRead,
  target: { readonly collector: ActivityCollector; readonly directories: TerritoryDirectories },
  hooks: ImportHooks,
): Promise<Result<TableImport, ReadIssue>> {
  const { file, table, mapping, bound } = source;
  const { collector, directories } = target;
  const account = new RowAccount(file.name, 'activity-table');
  const plan = activityPlanOf(mapping, bound);
  const join = new TerritoryJoin(source, plan, directories);
  const rows = new ActivityRows({ plan, headers: table.layout.headers, join, collector, account });
  const reading = await readInto(source, { account, collector, join, take: (row) => rows.take(row) }, hooks);
  if (!reading.ok) return reading;
  if (account.read > 0) remarkOnFile(account, source, { plan, hasCommunes: rows.hasCommunes });
  return success({ account, matches: join.close(account) });
}

/** The dataset of all the tables of an import that tell what services report. */
export function buildActivityDataset(
  records: readonly ActivityRecord[],
  fileNames: readonly string[],
): ActivityDataset {
  const name = fileNames.map(titleOf).join(' + ');
  return {
    kind: 'activity',
    id: `activity-${fingerprint([name, ...records.map(withNamedCounts)])}`,
    name,
    provenance: {
      id: `activity-${name}`,
      source: name,
      date: onlyDateOf(records),
      licence: null,
      status: 'user',
    },
    records,
  };
}

/** A record whose fingerprint tells a caseload from as many newcomers. */
function withNamedCounts({ counts, ...record }: ActivityRecord): unknown {
  return { ...record, counts: Object.entries(counts) };
}

function remarkOnFile(
  account: RowAccount,
  { notes }: TableToRead,
  { plan, hasCommunes }: { readonly plan: ActivityPlan; readonly hasCommunes: boolean },
): void {
  for (const { code, value } of notes) account.remarkOnFile({ code, column: null, value });
  const tell = (code: ImportReasonCode, isSo: boolean) => {
    if (isSo) account.remarkOnFile({ code, column: null, value: '' });
  };
  const averaged = plan.groups.filter(
    ({ positions }) => positions['mean-wait'] !== undefined || positions['long-wait-share'] !== undefined,
  );
  tell(
    'wait-converted-from-months',
    plan.groups.some(
      ({ positions, waitUnit }) => positions['mean-wait'] !== undefined && waitUnit === 'month',
    ),
  );
  tell(
    'count-from-rate',
    plan.groups.some(({ positions }) => positions['long-wait-share'] !== undefined),
  );
  tell(
    'wait-weighed-by-caseload',
    averaged.some(({ positions }) => positions.newcomers === undefined),
  );
  tell('communes-summed-to-departements', hasCommunes);
}
