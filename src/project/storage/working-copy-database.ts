import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction, wrap } from 'idb';
import type { ProjectFile } from '../project-file';

/** Name of a dataset slot. */
export type SlotName = keyof ProjectFile['datasets'];

/** Every {@link SlotName}. */
export const SLOT_NAMES = [
  'offer',
  'earlierOffers',
  'need',
  'coverage',
  'activity',
  'contours',
  'fineContours',
  'territories',
  'communePopulation',
] as const satisfies readonly SlotName[];

/** Key of a part of a slot: parts follow one another by their rank. */
type PartKey = [name: SlotName, rank: number];

/**
 * A project file in two stores: slots under their own keys, with the parts of large ones beside them, the rest under
 * `current`. What is read back is unchecked, hence `unknown`. `revision` counts the writes of every page, so that a page knows whether it wrote last.
 */
interface WorkingCopySchema extends DBSchema {
  head: { key: 'current' | 'revision'; value: unknown };
  slots: { key: SlotName | PartKey; value: unknown };
  /** Mappings of tables this device remembers, by target and shape: no part of a dossier. */
  mappings: { key: string; value: unknown };
}

/** The open database. */
export type WorkingCopyDatabase = IDBPDatabase<WorkingCopySchema>;

/** A transaction that may write both stores. */
export type WorkingCopyTransaction = IDBPTransaction<WorkingCopySchema, ('head' | 'slots')[], 'readwrite'>;

/** The store of slots, in a transaction. */
export type SlotStore<Mode extends IDBTransactionMode> = IDBPObjectStore<
  WorkingCopySchema,
  ('head' | 'slots')[],
  'slots',
  Mode
>;

/** Where the parts of a slot are. */
export function partsOf(name: SlotName): IDBKeyRange {
  const [first, last]: readonly PartKey[] = [
    [name, 0],
    [name, Number.POSITIVE_INFINITY],
  ];
  return IDBKeyRange.bound(first, last);
}

const DATABASE_NAME = 'maillage';
/** Of version 3, which has the same stores as version 2, an application that knows no parts reads nothing. */
const DATABASE_VERSION = 3;

/** IndexedDB is absent or refuses to open. */
export class StorageUnavailable extends Error {}

/**
 * Opens the database, made on first use.
 *
 * @param onClose - called when the connection ends, by the browser or because another page needs to upgrade.
 * @throws StorageUnavailable
 */
export async function openWorkingCopy(
  factory: IDBFactory | undefined,
  onClose: () => void,
): Promise<WorkingCopyDatabase> {
  if (factory === undefined) throw new StorageUnavailable();
  const database = await openWith(factory).catch((error: unknown) => {
    throw new StorageUnavailable('IndexedDB cannot be opened', { cause: error });
  });
  database.addEventListener('close', onClose);
  database.addEventListener('versionchange', () => {
    database.close();
    onClose();
  });
  return database;
}

async function openWith(factory: IDBFactory): Promise<WorkingCopyDatabase> {
  const request = factory.open(DATABASE_NAME, DATABASE_VERSION);
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    if (oldVersion < 1) {
      request.result.createObjectStore('head');
      request.result.createObjectStore('slots');
    }
    if (oldVersion < 2) request.result.createObjectStore('mappings');
  });
  return wrap(request) as unknown as Promise<WorkingCopyDatabase>;
}
