import type { JsonPart } from '../../read';
import type { RowAccount } from '../../report/row-account';

/** What the top of a FINESS+ file says of the file itself. */
export interface FileStamp {
  /** Instant the file was produced, ISO 8601; `null` when it does not say. */
  generatedAt: string | null;
}

const SUPPORTED_VERSION = /^v?1(?:\.|$)/;

/** Reads a top-level member of a FINESS+ file; an unexpected schema version is remarked, not refused. */
export function readFileMember(
  part: Extract<JsonPart, { kind: 'member' }>,
  stamp: FileStamp,
  account: RowAccount,
): void {
  const value = typeof part.value === 'string' ? part.value : '';
  if (part.key === 'generatedAt' && value !== '') stamp.generatedAt = value;
  if (part.key === 'schemaVersion' && !SUPPORTED_VERSION.test(value)) {
    account.remarkOnFile({ code: 'unexpected-schema-version', column: 'schemaVersion', value });
  }
}
