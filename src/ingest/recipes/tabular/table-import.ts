import type { FileMatches } from '../../report/file-matches';
import type { RowAccount } from '../../report/row-account';

/** What reading a table gives besides its dataset. */
export interface TableImport {
  readonly account: RowAccount;
  readonly matches: FileMatches;
}
