import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeProject, type ProjectDocument } from '@/project';
import { createProjectStorage } from '@/project/storage';

const V1_TEXT = readFileSync(new URL('../../fixtures/project-v1.maillage.json', import.meta.url), 'utf8');

function savedDocument(): ProjectDocument {
  const result = decodeProject(V1_TEXT);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const document = savedDocument();

let factory: IDBFactory;

/** Writes one record of the database behind the storage's back. */
async function tamper(store: 'head' | 'slots', key: string, value: unknown) {
  const request = factory.open('maillage');
  await new Promise((resolve) => request.addEventListener('success', resolve));
  const transaction = request.result.transaction(store, 'readwrite');
  transaction.objectStore(store).put(value, key);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  request.result.close();
}

function refuseWritesWith(error: DOMException, whenKeyIs: string) {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    if (key === whenKeyIs) throw error;
    return put.call(this, value, key);
  });
}

beforeEach(() => {
  factory = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the working copy', () => {
  it('is absent before the first save', async () => {
    expect(await createProjectStorage(factory).load()).toEqual({ ok: true, value: null });
  });

  it('gives back the dossier to a page opened later', async () => {
    await createProjectStorage(factory).save(document);
    expect(await createProjectStorage(factory).load()).toEqual({ ok: true, value: document });
  });

  it('is absent again once cleared', async () => {
    const storage = createProjectStorage(factory);
    await storage.save(document);
    await storage.clear();
    expect(await storage.load()).toEqual({ ok: true, value: null });
  });

  it('follows a dataset that goes back to the embedded one', async () => {
    const storage = createProjectStorage(factory);
    await storage.save(document);
    const next: ProjectDocument = { ...document, offer: { kind: 'embedded' } };
    await storage.save(next);
    expect(await storage.load()).toEqual({ ok: true, value: next });
  });

  it('does not write again the datasets that did not change', async () => {
    const storage = createProjectStorage(factory);
    await storage.save(document);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await storage.save({ ...document, name: 'Autre nom', need: { kind: 'embedded' } });
    expect(put.mock.calls.map(([, key]) => key)).toEqual(['revision', 'current', 'need']);
  });

  it('holds one whole dossier when two pages write in turn', async () => {
    const [left, right] = [createProjectStorage(factory), createProjectStorage(factory)];
    await left.save(document);
    await right.save({ ...document, contours: { kind: 'embedded' }, need: { kind: 'embedded' } });
    const renamed = { ...document, name: 'La page de gauche écrit en dernier' };
    await left.save(renamed);
    expect(await left.load()).toEqual({ ok: true, value: renamed });
  });

  it('is whole when another page cleared it in between', async () => {
    const [left, right] = [createProjectStorage(factory), createProjectStorage(factory)];
    await left.save(document);
    await right.clear();
    await left.save(document);
    expect(await right.load()).toEqual({ ok: true, value: document });
  });
});

describe('a dossier with a whole country', () => {
  const COMMUNES = 21_000;
  const codes = Array.from({ length: COMMUNES }, (_, rank) => String(60_000 + rank));
  const populationOf = (count: number) =>
    ({
      id: 'ages',
      name: 'Âges',
      provenance: { id: 'ages', source: 'Fichier', date: '2022', licence: null, status: 'user' },
      year: 2022,
      codes: codes.slice(0, count),
      byAge: { total: codes.slice(0, count).map(Number), '0-19': codes.slice(0, count).map(() => 3) },
    }) as unknown as NonNullable<ProjectDocument['communePopulation']>;
  const large: ProjectDocument = { ...document, communePopulation: populationOf(COMMUNES) };

  it('is written a part at a time, and comes back whole', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await createProjectStorage(factory).save(large);
    const keys = put.mock.calls.flatMap(([, key]) => (Array.isArray(key) ? [key.join(' ')] : []));
    expect(keys).toEqual([0, 1, 2, 3, 4, 5].map((rank) => `communePopulation ${rank}`));
    expect(await createProjectStorage(factory).load()).toEqual({ ok: true, value: large });
  });

  it('leaves nothing of what was larger', async () => {
    const storage = createProjectStorage(factory);
    await storage.save(large);
    const smaller = { ...document, communePopulation: populationOf(3) };
    await storage.save(smaller);
    expect(await createProjectStorage(factory).load()).toEqual({ ok: true, value: smaller });
  });

  it('is damaged when a part has no place', async () => {
    await createProjectStorage(factory).save(large);
    await tamper('slots', 'communePopulation', { codes: null });
    expect(await createProjectStorage(factory).load()).toEqual({
      ok: false,
      error: { code: 'working-copy-damaged' },
    });
  });

  it('is read as the application wrote it before it knew parts', async () => {
    await createProjectStorage(factory).save(document);
    await tamper('slots', 'communePopulation', large.communePopulation);
    expect(await createProjectStorage(factory).load()).toEqual({ ok: true, value: large });
  });
});

describe('a working copy that cannot be read', () => {
  it.each([
    ['head', 'current', 'not a record'],
    ['head', 'current', { format: 'maillage', version: 1 }],
    ['slots', 'offer', { kind: 'user' }],
    ['slots', 'contours', undefined],
  ] as const)('is damaged: %s %s = %j', async (store, key, value) => {
    await createProjectStorage(factory).save(document);
    await tamper(store, key, value);
    expect(await createProjectStorage(factory).load()).toEqual({
      ok: false,
      error: { code: 'working-copy-damaged' },
    });
  });

  it('comes from a later application, and is not overwritten', async () => {
    await createProjectStorage(factory).save(document);
    await tamper('head', 'current', { format: 'maillage', version: 2 });
    const storage = createProjectStorage(factory);
    const refusal = { ok: false, error: { code: 'newer-version' } };
    expect(await storage.load()).toEqual(refusal);
    expect(await storage.save(document)).toEqual(refusal);
    expect(await storage.load()).toEqual(refusal);
  });
});

describe('a device that refuses', () => {
  it('is told apart when the disk is full, and the copy of before stays', async () => {
    const storage = createProjectStorage(factory);
    await storage.save(document);
    refuseWritesWith(new DOMException('full', 'QuotaExceededError'), 'offer');
    const refused = await storage.save({ ...document, name: 'Trop grand', offer: { kind: 'embedded' } });
    expect(refused).toEqual({ ok: false, error: { code: 'quota-exceeded' } });
    expect(await storage.load()).toEqual({ ok: true, value: document });
  });

  it('accepts a later save after a refused one', async () => {
    const storage = createProjectStorage(factory);
    refuseWritesWith(new DOMException('busy', 'AbortError'), 'current');
    expect(await storage.save(document)).toEqual({ ok: false, error: { code: 'storage-failed' } });
    vi.restoreAllMocks();
    expect(await storage.save(document)).toEqual({ ok: true, value: undefined });
    expect(await storage.load()).toEqual({ ok: true, value: document });
  });

  it('has no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const storage = createProjectStorage();
    vi.unstubAllGlobals();
    const refusal = { ok: false, error: { code: 'storage-unavailable' } };
    expect(await storage.save(document)).toEqual(refusal);
    expect(await storage.load()).toEqual(refusal);
    expect(await storage.clear()).toEqual(refusal);
  });

  it('forbids opening the database', async () => {
    vi.spyOn(factory, 'open').mockImplementation(() => {
      throw new DOMException('private browsing', 'SecurityError');
    });
    expect(await createProjectStorage(factory).load()).toEqual({
      ok: false,
      error: { code: 'storage-unavailable' },
    });
  });
});
