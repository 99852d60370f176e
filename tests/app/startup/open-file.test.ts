import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DossierMessage, type DossierPlace, giveDossier } from '@/app/startup/dossier-messages';
import { openCopy, openFile } from '@/app/startup/open-file';
import { emptyProject, encodeProject, type ProjectDocument } from '@/project';
import { createProjectStorage } from '@/project/storage';
import { smallEmbedded } from '../../support/small-embedded';

const COUNT = 21_000;
const codes = Array.from({ length: COUNT }, (_, rank) => String(60_000 + rank));

const document: ProjectDocument = {
  ...emptyProject('Oise et suivants', smallEmbedded().demonstrationNeed),
  communePopulation: {
    id: 'ages',
    name: 'Âges',
    provenance: { id: 'ages', source: 'Fichier', date: '2022', licence: null, status: 'user' },
    year: 2022,
    codes,
    byAge: { total: codes.map(Number) },
  } as unknown as NonNullable<ProjectDocument['communePopulation']>,
};

/** A worker whose thread is this one: messages are copied as between threads. */
function fakeWorker(answer: (place: DossierPlace, give: (message: DossierMessage) => void) => void) {
  const events = new EventTarget();
  const terminate = vi.fn();
  const given: string[] = [];
  const give = (message: DossierMessage) => {
    given.push(...Object.keys(message));
    events.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
  };
  const worker = {
    addEventListener: events.addEventListener.bind(events),
    postMessage: (place: DossierPlace) => answer(place, give),
    terminate,
  } as unknown as Worker;
  return { worker, terminate, given, fail: () => events.dispatchEvent(new Event('error')) };
}

const fileOf = (text: string) => new Blob([text]);

describe('opening a dossier', () => {
  it('puts together what the worker read, and ends it', async () => {
    const fake = fakeWorker((place, give) => void giveDossier(place, give));
    const opened = await openFile(fileOf(encodeProject(document)), () => fake.worker);
    expect(opened).toEqual({ ok: true, value: document });
    expect(fake.given.filter((kind) => kind === 'part').length).toBeGreaterThan(2);
    expect(fake.terminate).toHaveBeenCalledOnce();
  });

  it('says why a file is no dossier', async () => {
    const fake = fakeWorker((place, give) => void giveDossier(place, give));
    const opened = await openFile(fileOf('{"format":"maillage","version":7}'), () => fake.worker);
    expect(opened).toEqual({ ok: false, error: { code: 'newer-version', version: 7 } });
  });

  it('reads it here when the worker fails, whatever it gave before', async () => {
    const fake = fakeWorker((_, give) => {
      give({ part: { path: ['value'], items: [1] } });
      fake.fail();
    });
    const opened = await openFile(fileOf(encodeProject(document)), () => fake.worker);
    expect(opened).toEqual({ ok: true, value: document });
    expect(fake.terminate).toHaveBeenCalledOnce();
  });

  it('reads it here where there are no workers', async () => {
    const opened = await openFile(fileOf(encodeProject(document)), () => {
      throw new ReferenceError('Worker is not defined');
    });
    expect(opened).toEqual({ ok: true, value: document });
  });
});

describe('the working copy of a page that opens', () => {
  beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
  afterEach(() => vi.unstubAllGlobals());

  it('is large where some of its lists are kept apart, once it is saved', async () => {
    const storage = createProjectStorage();
    expect(await storage.isLarge()).toBe(false);
    await storage.save({ ...document, communePopulation: null });
    expect(await createProjectStorage().isLarge()).toBe(false);
    await storage.save(document);
    expect(await createProjectStorage().isLarge()).toBe(true);
  });

  it('is put together from what a worker read of it', async () => {
    const storage = createProjectStorage();
    await storage.save(document);
    const load = vi.spyOn(storage, 'load');
    const fake = fakeWorker((place, give) => void giveDossier(place, give));
    expect(await openCopy(storage, () => fake.worker)).toEqual({ ok: true, value: document });
    expect(fake.given.filter((kind) => kind === 'part').length).toBeGreaterThan(2);
    expect(fake.terminate).toHaveBeenCalledOnce();
    expect(load).not.toHaveBeenCalled();
  });

  it('is read here when the worker fails, whatever it gave before', async () => {
    const storage = createProjectStorage();
    await storage.save(document);
    const fake = fakeWorker((_, give) => {
      give({ part: { path: ['value'], items: [1] } });
      fake.fail();
    });
    expect(await openCopy(storage, () => fake.worker)).toEqual({ ok: true, value: document });
  });

  it('says why it cannot be read, from the worker too', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const fake = fakeWorker((place, give) => void giveDossier(place, give));
    const read = await openCopy(createProjectStorage(), () => fake.worker);
    expect(read).toMatchObject({ ok: false, error: { code: 'storage-unavailable' } });
  });
});
