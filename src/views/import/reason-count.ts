import type { ImportWords } from '@/i18n/import';
import type { ImportReasonCode, ReasonGroup } from '@/ingest';

/** How many rows a reason is about, or that it is about the file: columns without a role are no rows. */
export function reasonCount(
  { count, examples }: Pick<ReasonGroup<ImportReasonCode>, 'count' | 'examples'>,
  { import: { account } }: Pick<ImportWords, 'import'>,
): string {
  const isOfFile = examples.length > 0 && examples.every(({ row }) => row === null);
  return isOfFile ? account.wholeFile : account.rows({ count });
}
