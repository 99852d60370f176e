import { failure, type Result, success } from '@/lib';
import type { ProjectDocument } from '../project-document';
import { PROJECT_VERSION, toProjectFile } from '../project-file';
import { versionOf } from '../project-version';
import { readSlot } from './read-slot';
import type { Write } from './slot-writes';
import { attempt, type StorageError } from './storage-error';
import {
  openWorkingCopy,
  SLOT_NAMES,
  type SlotName,
  type WorkingCopyDatabase,
  type WorkingCopyTransaction,
} from './working-copy-database';

/** The working copy of the dossier on this device: crash recovery, not the user's file. */
export interface ProjectStorage {
  /** Writes the document, all or nothing. Slots this page already wrote are not written again. */
  readonly save: (document: ProjectDocument) => Promise<Result<void, StorageError>>;
  /** Whether what was last saved holds lists too long to be read and checked at once; `false` when that cannot be told. */
  readonly isLarge: () => Promise<boolean>;
  /** The document last saved, or `null` when there is none. @throws Error when the schema cannot be fetched. */
  readonly load: () => Promise<Result<ProjectDocument | null, StorageError>>;
  /** Forgets the working copy. */
  readonly clear: () => Promise<Result<void, StorageError>>;
}

const importWrites = () => import('./slot-writes');

/** What this page last wrote: slots are immutable, so the same object need not be written twice. */
interface LastWrite {
  readonly revision: number;
  readonly document: ProjectDocument;
}

/**
 * Creates the storage of the working copy.
 *
 * @param factory - the browser's IndexedDB; `undefined` where there is none, and every operation then says so.
 */
export function createProjectStorage(factory: IDBFactory | undefined = globalThis.indexedDB): ProjectStorage {
  let opening: Promise<WorkingCopyDatabase> | undefined;
  let lastWrite: LastWrite | undefined;
  // Fetched with the page: an application published since would not have it any more when something is saved.
  void importWrites().catch(() => undefined);

  function open(): Promise<WorkingCopyDatabase> {
    opening ??= openWorkingCopy(factory, () => {
      opening = undefined;
    }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  return {
    save: (document) =>
      attempt(async () => {
        const outcome = await writeDocument(await open(), document, lastWrite);
        if (!outcome.ok) return outcome;
        lastWrite = { revision: outcome.value, document };
        return success(undefined);
      }),
    isLarge: async () => {
      const counted = await attempt(async () => success(await countParts(await open())));
      return counted.ok && counted.value > 0;
    },
    load: async () => {
      const stored = await attempt(async () => success(await readStored(await open())));
      if (!stored.ok) return stored;
      return stored.value === null ? success(null) : decodeStored(stored.value);
    },
    clear: () => attempt(async () => clearDocument(await open())),
  };
}

async function writeDocument(
  database: WorkingCopyDatabase,
  document: ProjectDocument,
  lastWrite: LastWrite | undefined,
): Promise<Result<number, StorageError>> {
  const { writesOfSlot } = await importWrites();
  const transaction = database.transaction(['head', 'slots'], 'readwrite');
  const head = transaction.objectStore('head');
  if ((versionOf(await head.get('current')) ?? 0) > PROJECT_VERSION) {
    return failure({ code: 'newer-version' });
  }
  const revision = await countWrites(transaction);
  const written = lastWrite?.revision === revision ? lastWrite.document : null;
  const { datasets, ...rest } = toProjectFile(document);
  const slots = transaction.objectStore('slots');
  const changed = SLOT_NAMES.filter((name) => written === null || written[name] !== document[name]);
  await commit(transaction, [
    () => head.put(revision + 1, 'revision'),
    () => head.put(rest, 'current'),
    ...changed.flatMap((name) => writesOfSlot(slots, name, datasets[name])),
  ]);
  return success(revision + 1);
}

async function clearDocument(database: WorkingCopyDatabase): Promise<Result<void, StorageError>> {
  const transaction = database.transaction(['head', 'slots'], 'readwrite');
  const head = transaction.objectStore('head');
  const revision = await countWrites(transaction);
  await commit(transaction, [
    () => head.put(revision + 1, 'revision'),
    () => head.delete('current'),
    () => transaction.objectStore('slots').clear(),
  ]);
  return success(undefined);
}

async function countWrites(transaction: WorkingCopyTransaction): Promise<number> {
  const revision = await transaction.objectStore('head').get('revision');
  return typeof revision === 'number' ? revision : 0;
}

/** Makes writes one after the other, so that none holds the page long; when one is refused, none is kept. */
async function commit(transaction: WorkingCopyTransaction, writes: readonly Write[]): Promise<void> {
  const makeAll = async () => {
    for (const write of writes) await write();
  };
  try {
    await Promise.all([makeAll(), transaction.done]);
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function abort(transaction: WorkingCopyTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    const isOver = error instanceof DOMException && error.name === 'InvalidStateError';
    if (!isOver) throw error;
  }
}

/** Keys of parts are lists, which come after every name. */
function countParts(database: WorkingCopyDatabase): Promise<number> {
  const keys = database.transaction(['slots'], 'readonly').objectStore('slots');
  return keys.count(IDBKeyRange.lowerBound([]));
}

/** The working copy as it was stored, or `null` when there is none. */
async function readStored(database: WorkingCopyDatabase): Promise<object | null> {
  const transaction = database.transaction(['head', 'slots'], 'readonly');
  const head = await transaction.objectStore('head').get('current');
  if (head === undefined) return null;
  const store = transaction.objectStore('slots');
  const datasets: Partial<Record<SlotName, unknown>> = {};
  for (const name of SLOT_NAMES) datasets[name] = await readSlot(store, name);
  return { ...(head as object), datasets };
}

async function decodeStored(stored: object): Promise<Result<ProjectDocument, StorageError>> {
  const { readProjectFile } = await import('../decode-project');
  const read = readProjectFile(stored);
  if (read.ok) return read;
  return failure({ code: read.error.code === 'newer-version' ? 'newer-version' : 'working-copy-damaged' });
}
