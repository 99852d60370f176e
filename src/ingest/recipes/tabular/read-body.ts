import type { Result } from '@/lib';
import type { ImportHooks, ReadIssue } from '../../read';
import type { ImportReasonCode } from '../../report/codes';
import type { RowAccount } from '../../report/row-account';
import { withRows } from '../../report/with-rows';
import { readTableRows, type TableRow, type TableSource } from '../../table';

/** What becomes of the rows of a table. */
export interface BodyHandlers {
  readonly account: Pick<RowAccount, 'skip' | 'read'>;
  /** Closes a row of the body. */
  readonly take: (row: TableRow) => void;
}

const SKIPPED: Readonly<Record<Exclude<TableRow['standing'], 'body' | 'blank'>, ImportReasonCode>> = {
  title: 'title-row',
  header: 'repeated-header',
  note: 'note-row',
  'other-table': 'row-of-another-table',
};

/** Gives the rows of a table to `take`, and skips what stands around them: titles, notes, headers said again. */
export function readBody(
  source: TableSource,
  hooks: ImportHooks,
  { account, take }: BodyHandlers,
): Promise<Result<unknown, ReadIssue>> {
  const { lastHeaderRow } = source.layout.place;
  return readTableRows(source, withRows(hooks, account), (row) => {
    if (row.standing === 'body') take(row);
    else if (row.standing !== 'blank' && !(row.standing === 'header' && row.row <= lastHeaderRow)) {
      const value = row.cells.find((cell) => cell.trim() !== '') ?? '';
      account.skip(row.row, { code: SKIPPED[row.standing], column: null, value: value.trim() });
    }
  });
}
