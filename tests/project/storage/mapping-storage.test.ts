import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ColumnRole, TableMapping } from '@/ingest/mapping';
import { decodeProject } from '@/project';
import { createMappingStorage, createProjectStorage } from '@/project/storage';

let factory: IDBFactory;
beforeEach(() => {
  factory = new IDBFactory();
});

function mapping(columns: Readonly<Record<string, ColumnRole>>, source = 'Liste'): TableMapping {
  return {
    version: 1,
    target: 'need',
    sheet: null,
    columns: Object.entries(columns).map(([header, role]) => ({ header, role })),
    fixed: { source },
    cogYear: null,
    territoryRepairs: { 'Ain (bis)': '01' },
  };
}

const FIRST = mapping({ dep: 'territory', nb: 'count' });
const OTHER = mapping({ commune: 'territory', effectif: 'count' });

const saved = (one: TableMapping, savedAt: number) => ({ fileName: 'a.csv', savedAt, mapping: one });

async function listed(storage = createMappingStorage(factory)) {
  const result = await storage.list();
  return result.ok ? result.value : result.error.code;
}

/** Writes a value of the mappings behind the storage's back. */
async function tamper(key: string, value: unknown) {
  const request = factory.open('maillage');
  await new Promise((resolve) => request.addEventListener('success', resolve));
  const transaction = request.result.transaction('mappings', 'readwrite');
  transaction.objectStore('mappings').put(value, key);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  request.result.close();
}

/** A database as the first version of the application left it, with one dossier in it. */
async function firstVersionDatabase(head: unknown, slots: Readonly<Record<string, unknown>>) {
  const request = factory.open('maillage', 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('head').put(head, 'current');
    const store = request.result.createObjectStore('slots');
    for (const [name, slot] of Object.entries(slots)) store.put(slot, name);
  });
  await new Promise((resolve) => request.addEventListener('success', resolve));
  request.result.close();
}

describe('the mappings a device remembers', () => {
  it('come back to a page opened later, the last one first', async () => {
    await createMappingStorage(factory).keep([saved(FIRST, 1), saved(OTHER, 2)]);
    expect(await listed()).toEqual([saved(OTHER, 2), saved(FIRST, 1)]);
  });

  it('are one a shape: columns in another order take the place of the former', async () => {
    const again = mapping({ NB: 'count', Dep: 'territory' }, 'Autre liste');
    const storage = createMappingStorage(factory);
    await storage.keep([saved(FIRST, 1)]);
    await storage.keep([saved(again, 2)]);
    expect(await listed()).toEqual([saved(again, 2)]);
  });

  it('are forgotten one by one', async () => {
    const storage = createMappingStorage(factory);
    await storage.keep([saved(FIRST, 1), saved(OTHER, 2)]);
    await storage.forget(OTHER);
    expect(await listed()).toEqual([saved(FIRST, 1)]);
  });

  it('leave out what is not a mapping any more', async () => {
    const storage = createMappingStorage(factory);
    await storage.keep([saved(FIRST, 1)]);
    await tamper('a', { fileName: 'x.csv', savedAt: 3, mapping: { ...FIRST, version: 99 } });
    await tamper('b', 'nonsense');
    await tamper('c', null);
    expect(await listed()).toEqual([saved(FIRST, 1)]);
  });

  it('say so where nothing can be kept', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await listed(createMappingStorage())).toBe('storage-unavailable');
    vi.unstubAllGlobals();
  });

  it('join the dossier of the first version without touching it', async () => {
    const text = readFileSync(new URL('../../fixtures/project-v1.maillage.json', import.meta.url), 'utf8');
    const { datasets, ...head } = JSON.parse(text) as { datasets: Record<string, unknown> };
    await firstVersionDatabase(head, datasets);
    await createMappingStorage(factory).keep([saved(FIRST, 1)]);
    const decoded = decodeProject(text);
    expect(decoded.ok).toBe(true);
    expect(await createProjectStorage(factory).load()).toEqual(decoded);
  });
});
