import type { ImportWords } from '@/i18n/import';
import type { ImportReasonCode, ReasonGroup } from '@/ingest';

/** How many rows a reason is about, or that it is about the file: columns without a role are no rows. */
export function reasonCount(
  { count, examples }: Pick<ReasonGroup<ImportReasonCode>, 'count' | 'examples'>,
  { import: { account } }: Pick<ImportWords, 'import'>,
): string {
  return isOfFile(examples) ? account.wholeFile : account.rows({ count });
}

/** What a remark on the whole file is about, such as how many territories it does not draw; empty for one on rows. */
export function fileValues({ examples }: Pick<ReasonGroup<ImportReasonCode>, 'examples'>): string {
  if (!isOfFile(examples)) return '';
  return [...new Set(examples.map(({ value }) => value))].filter((value) => value !== '').join(', ');
}

function isOfFile(examples: ReasonGroup<ImportReasonCode>['examples']): boolean {
  return examples.length > 0 && examples.every(({ row }) => row === null);
}
