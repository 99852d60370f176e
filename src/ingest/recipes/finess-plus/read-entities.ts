import type { Result } from '@/lib';
import {
  asObject,
  type ImportHooks,
  type JsonObject,
  type JsonPart,
  readJson,
  type ReadIssue,
  type SourceFile,
} from '../../read';
import type { Remark, RowAccount } from '../../report/row-account';

/** Takes what a FINESS+ file says of itself, then its legal entities one by one. */
export interface EntityCollector {
  readonly account: RowAccount;
  /** Instant the file was produced, ISO 8601; `null` until the file says it. */
  generatedAt: string | null;
  takeLegalEntity(pmej: JsonObject): void;
}

/** The remark on what stands in a list without being one of the objects it is made of. */
export function strayElement(column: string, element: unknown): Remark {
  return { code: 'unknown-record', column, value: Array.isArray(element) ? '[]' : String(element) };
}

const SUPPORTED_VERSION = /^v?1(?:\.|$)/;

/** Lists a FINESS+ file is made of by half, and that say nothing of what is imported. */
const LEFT_OUT = ['activitesAutorisees', 'evenement', 'engagement', 'contact'];

/** Reads a FINESS+ file one legal entity at a time; without a collector it only looks for damages. */
export function readEntities(
  file: SourceFile,
  hooks: ImportHooks,
  collector: EntityCollector | null,
): Promise<Result<unknown, ReadIssue>> {
  return readJson(file, { phase: 'reading', hooks, leftOut: LEFT_OUT }, (part) => {
    if (collector !== null) takePart(part, collector);
    return 'continue';
  });
}

function takePart(part: JsonPart, collector: EntityCollector): void {
  if (part.kind === 'member') return readFileMember(part, collector);
  const entity = part.key === 'pmej' ? asObject(part.value) : null;
  if (entity !== null) collector.takeLegalEntity(entity);
}

/** Reads a top-level member of the file; an unexpected schema version is remarked, not refused. */
function readFileMember(part: Extract<JsonPart, { kind: 'member' }>, collector: EntityCollector): void {
  const value = typeof part.value === 'string' ? part.value : '';
  if (part.key === 'generatedAt' && value !== '') collector.generatedAt = value;
  if (part.key === 'schemaVersion' && !SUPPORTED_VERSION.test(value)) {
    collector.account.remarkOnFile({ code: 'unexpected-schema-version', column: 'schemaVersion', value });
  }
}
