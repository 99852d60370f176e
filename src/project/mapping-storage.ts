import { parseTableMapping, shapeOf, type TableMapping } from '@/ingest/mapping';
import { type Result, success } from '@/lib';
import { attempt, type StorageError } from './storage-error';
import { openWorkingCopy, type WorkingCopyDatabase } from './working-copy-database';

/** A mapping this device remembers, offered again when a file of the same shape comes. */
export interface SavedMapping {
  /** The file it was made for. */
  readonly fileName: string;
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  readonly mapping: TableMapping;
}

/** The mappings this device remembers; one a shape and target, the last one given. */
export interface MappingStorage {
  /** The last one first; what is not a mapping any more is left out. */
  readonly list: () => Promise<Result<readonly SavedMapping[], StorageError>>;
  readonly keep: (saved: readonly SavedMapping[]) => Promise<Result<void, StorageError>>;
  readonly forget: (mapping: TableMapping) => Promise<Result<void, StorageError>>;
}

/**
 * Creates the storage of remembered mappings.
 *
 * @param factory - the browser's IndexedDB; `undefined` where there is none, and every operation then says so.
 */
export function createMappingStorage(factory: IDBFactory | undefined = globalThis.indexedDB): MappingStorage {
  const using = <Value>(operation: (database: WorkingCopyDatabase) => Promise<Value>) =>
    attempt(async () => {
      const database = await openWorkingCopy(factory, () => undefined);
      try {
        return success(await operation(database));
      } finally {
        database.close();
      }
    });
  return {
    list: () => using(async (database) => readMappings(await database.getAll('mappings'))),
    keep: (saved) =>
      using(async (database) => {
        const transaction = database.transaction('mappings', 'readwrite');
        const writes = saved.map((one) => transaction.store.put(one, mappingKey(one.mapping)));
        await Promise.all([...writes, transaction.done]);
      }),
    forget: (mapping) => using((database) => database.delete('mappings', mappingKey(mapping))),
  };
}

/** Two mappings of one key are for the same tables: only the last is worth remembering. */
function mappingKey({ target, columns }: TableMapping): string {
  return `${target} ${shapeOf(columns.map(({ header }) => header))}`;
}

function readMappings(values: readonly unknown[]): readonly SavedMapping[] {
  return values.flatMap(readSaved).sort((left, right) => right.savedAt - left.savedAt);
}

function readSaved(value: unknown): readonly SavedMapping[] {
  if (typeof value !== 'object' || value === null) return [];
  const { fileName, savedAt, mapping } = value as Record<string, unknown>;
  if (typeof fileName !== 'string' || typeof savedAt !== 'number') return [];
  const parsed = parseTableMapping(mapping);
  return parsed.ok ? [{ fileName, savedAt, mapping: parsed.value }] : [];
}
