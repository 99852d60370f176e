import { failure, success, type Result } from '@/lib';
import type { ImportHooks, ReadIssue } from '../../read';
import type { RowAccount } from '../../report/row-account';
import type { TableRow } from '../../table';
import { readBody } from './read-body';
import type { TableToRead } from './table-to-read';
import type { TerritoryJoin } from './territory-join';

/** What gathers the rows of several files. */
export interface FileCollector {
  readonly openFile: (account: RowAccount) => void;
  /** Takes back what the open file gave. */
  readonly dropFile: () => void;
}

/** Where the rows of a table go. */
export interface RowsTarget {
  readonly account: RowAccount;
  readonly collector: FileCollector;
  readonly join: TerritoryJoin;
  /** Closes a row of the body. */
  readonly take: (row: TableRow) => void;
}

/** Reads the rows of a table into a collector; nothing of a file that cannot be read to its end stays there. */
export async function readInto(
  { file, table }: TableToRead,
  { account, collector, join, take }: RowsTarget,
  hooks: ImportHooks,
): Promise<Result<null, ReadIssue>> {
  collector.openFile(account);
  const namesRow = (cell: string) => join.namesTerritory(cell);
  const reading = await readBody({ file, layout: table.layout, namesRow }, hooks, { account, take });
  if (reading.ok) return success(null);
  collector.dropFile();
  return failure(reading.error);
}
