import type { TableMapping } from '@/ingest/mapping';
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
        const keyed = await Promise.all(
          saved.map(async (one) => ({ one, key: await mappingKey(one.mapping) })),
        );
        const transaction = database.transaction('mappings', 'readwrite');
        const writes = keyed.map(({ one, key }) => transaction.store.put(one, key));
        await Promise.all([...writes, transaction.done]);
      }),
    forget: (mapping) => using(async (database) => database.delete('mappings', await mappingKey(mapping))),
  };
}

/**
 * Reading mappings is work of an import: the first page does without its code. An import lists them before it keeps any,
 * so that keeping is only a write, done before a page that is closed at once is gone.
 */
const loadMappingRules = () => import('@/ingest/mapping');

/** Two mappings of one key are for the same tables: only the last is worth remembering. */
async function mappingKey({ target, columns }: TableMapping): Promise<string> {
  const { shapeOf } = await loadMappingRules();
  return `${target} ${shapeOf(columns.map(({ header }) => header))}`;
}

async function readMappings(values: readonly unknown[]): Promise<readonly SavedMapping[]> {
  const { parseTableMapping } = await loadMappingRules();
  const saved = values.flatMap((value): readonly SavedMapping[] => {
    if (typeof value !== 'object' || value === null) return [];
    const { fileName, savedAt, mapping } = value as Record<string, unknown>;
    if (typeof fileName !== 'string' || typeof savedAt !== 'number') return [];
    const parsed = parseTableMapping(mapping);
    return parsed.ok ? [{ fileName, savedAt, mapping: parsed.value }] : [];
  });
  return saved.sort((left, right) => right.savedAt - left.savedAt);
}
