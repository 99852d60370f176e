import type { ImportHooks } from '../read';
import type { RowAccount } from './row-account';

/** Hooks whose progress also tells how many rows of the file are accounted for. */
export function withRows(hooks: ImportHooks, account: Pick<RowAccount, 'read'>): ImportHooks {
  return {
    ...hooks,
    onProgress: (progress) => hooks.onProgress({ ...progress, rows: account.read }),
  };
}
