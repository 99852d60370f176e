import type { CommuneTable } from '@/domain/territory';
import { failure, success, type Result } from '@/lib';
import { communeCodeText, type CogIndex, isCurrentCommune, moveToCurrentCog } from '../../cog';
import type { ImportHooks, ReadIssue } from '../../read';
import type { ImportReasonCode } from '../../report/codes';
import { type Remark, RowAccount } from '../../report/row-account';
import { readBody } from '../tabular/read-body';
import type { CrosswalkColumns } from './crosswalk-columns';
import type { CrosswalkToRead } from './find-crosswalk';
import { type CrosswalkRow, CrosswalkRows } from './crosswalk-rows';
import { type CrosswalkRowIssue, type InterpretedCrosswalk, interpretCrosswalk } from './interpret-crosswalk';

/** A crosswalk that was read to its end. */
export interface ReadCrosswalk extends CrosswalkToRead {
  readonly rows: CrosswalkRows;
  readonly interpreted: InterpretedCrosswalk;
}

const REASON_OF_ISSUE: Readonly<Record<CrosswalkRowIssue, ImportReasonCode>> = {
  'former-code-unreadable': 'crosswalk-code-unreadable',
  'new-code-unreadable': 'crosswalk-code-unreadable',
  'share-unreadable': 'crosswalk-share-unreadable',
  'shares-not-whole': 'crosswalk-shares-not-whole',
  'too-many-targets': 'crosswalk-too-many-targets',
  'duplicate-row': 'crosswalk-row-repeated',
  endless: 'crosswalk-goes-round',
};

/** Reads a crosswalk; its account is closed by {@link accountOfCrosswalk}, once all those of an import are known. */
export async function readCrosswalk(
  source: CrosswalkToRead,
  communes: CommuneTable,
  hooks: ImportHooks,
): Promise<Result<ReadCrosswalk, ReadIssue>> {
  const { file, table, columns } = source;
  const rows = new CrosswalkRows(columns, table.layout.headers);
  const reading = await readBody({ file, layout: table.layout }, hooks, {
    account: rows,
    take: (row) => rows.take(row),
  });
  if (!reading.ok) return failure(reading.error);
  const interpreted = interpretCrosswalk({ fileName: file.name, rows: rows.rows, columns, communes });
  return success({ ...source, rows, interpreted });
}

/**
 * Accounts for every row of a crosswalk.
 *
 * @param cog - asks all the crosswalks of the import: a row whose new code leads to no commune of today is told.
 */
export function accountOfCrosswalk(crosswalk: ReadCrosswalk, cog: CogIndex): RowAccount {
  const { file, rows, columns, interpreted } = crosswalk;
  const account = new RowAccount(file.name, 'cog-crosswalk');
  for (const { code, value } of crosswalk.notes) account.remarkOnFile({ code, column: null, value });
  for (const row of rows.rows) {
    const issue = interpreted.issues.get(row.rowNumber);
    if (issue === undefined) rows.leave(row.rowNumber, 'accepted', ...remarksOn(row, crosswalk, cog));
    else {
      const column = columnOf(issue, columns);
      const remark = { ...rows.remark(REASON_OF_ISSUE[issue], column), value: cellOf(issue, row) };
      rows.leave(row.rowNumber, issue === 'duplicate-row' ? 'skipped' : 'rejected', remark);
    }
  }
  rows.close(account);
  return account;
}

function columnOf(issue: CrosswalkRowIssue, { former, current, share }: CrosswalkColumns): number | null {
  if (issue === 'new-code-unreadable') return current;
  if (issue === 'share-unreadable' || issue === 'shares-not-whole') return share?.position ?? null;
  return former;
}

function cellOf(issue: CrosswalkRowIssue, { formerCode, newCode, share }: CrosswalkRow): string {
  if (issue === 'new-code-unreadable') return newCode;
  return issue === 'share-unreadable' || issue === 'shares-not-whole' ? share : formerCode;
}

function remarksOn(
  { rowNumber, formerCode, newCode }: CrosswalkRow,
  { rows, columns, interpreted }: ReadCrosswalk,
  cog: CogIndex,
): readonly Remark[] {
  const remarks: Remark[] = [];
  const cells = [
    { cell: formerCode, column: columns.former },
    { cell: newCode, column: columns.current },
  ];
  for (const { cell, column } of cells) {
    if (communeCodeText(cell).length > cell.length)
      remarks.push({ ...rows.remark('lost-zero-repaired', column), value: cell });
  }
  if (interpreted.withoutShares.has(rowNumber)) {
    remarks.push({ ...rows.remark('crosswalk-share-missing', columns.former), value: formerCode });
  }
  if (leadsNowhere(communeCodeText(newCode), cog)) {
    remarks.push({ ...rows.remark('crosswalk-new-code-unknown', columns.current), value: newCode });
  }
  return remarks;
}

function leadsNowhere(code: string, cog: CogIndex): boolean {
  if (isCurrentCommune(code, cog.communes)) return false;
  const move = moveToCurrentCog(code, cog);
  return move.status === 'unknown' && move.reason === 'not-in-crosswalk';
}
