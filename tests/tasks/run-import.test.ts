import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { importFiles, type ImportProgress, type LedgerRow } from '@/ingest';
import { NO_CHOICES } from '@/ingest/mapping';
import { runImport } from '@/tasks';
import { giveInParts } from '@/tasks/give-in-parts';
import { fakeImportWorker } from '../support/fake-import-worker';
import { SMALL_PAIR } from '../support/finess-plus-fixture';
import { quietHooks, smallContext, sourceFile } from '../support/source-files';

const FILES = [sourceFile('s.json', SMALL_PAIR.structures), sourceFile('a.json', SMALL_PAIR.activites)];
const packUrls = {
  france: 'packs/france.json',
  communes: 'packs/communes.json',
  contours: 'packs/contours.json',
  formerCommunes: 'packs/former-communes.json',
};

afterEach(() => vi.unstubAllGlobals());

describe('runImport', () => {
  it('gives what the worker found, tells its progress, and ends it', async () => {
    const fake = fakeImportWorker({
      import: (input, onProgress) => importFiles(input, smallContext(), { ...quietHooks(), onProgress }),
    });
    const seen: ImportProgress[] = [];
    const outcome = await runImport(
      { files: FILES, choices: NO_CHOICES },
      {
        packUrls,
        signal: new AbortController().signal,
        onProgress: (progress) => seen.push(progress),
        createWorker: () => fake.worker,
      },
    );
    expect(outcome.offer?.establishments).toHaveLength(5);
    expect(outcome.offer?.observedDepartements).toContain('29');
    expect(seen.map(({ fileName }) => fileName)).toContain('a.json');
    expect(fake.isTerminated()).toBe(true);
  });

  it('puts together an outcome too large for one message', async () => {
    const outcome = await importFiles({ files: FILES, choices: NO_CHOICES }, smallContext(), quietHooks());
    const ledger = Array.from({ length: 20_000 }, (_, row) => ({ ...outcome.ledger[0], row }) as LedgerRow);
    const given = vi.fn();
    const fake = fakeImportWorker({
      import: (_input, _onProgress, onPart) =>
        giveInParts({ ...outcome, ledger }, async (part) => {
          given(part.path.join('.'));
          await onPart(part);
        }),
    });
    const options = { packUrls, ...quietHooks(), createWorker: () => fake.worker };
    expect(await runImport({ files: FILES, choices: NO_CHOICES }, options)).toEqual({ ...outcome, ledger });
    expect(given.mock.calls.length).toBeGreaterThan(5);
    expect(new Set(given.mock.calls.flat())).toEqual(new Set(['ledger']));
  });

  it('ends a worker that never answers as soon as it is cancelled', async () => {
    const fake = fakeImportWorker({ import: () => new Promise(() => undefined) });
    const abort = new AbortController();
    const running = runImport(
      { files: FILES, choices: NO_CHOICES },
      {
        packUrls,
        ...quietHooks(abort.signal),
        createWorker: () => fake.worker,
      },
    );
    abort.abort();
    const cancelledAt = performance.now();
    const outcome = await running;
    expect(performance.now() - cancelledAt).toBeLessThan(200);
    expect(outcome.failures.map(({ code }) => code)).toEqual(['cancelled', 'cancelled']);
    expect(fake.isTerminated()).toBe(true);
  });

  it('starts no worker when it is cancelled beforehand', async () => {
    const createWorker = vi.fn();
    const outcome = await runImport(
      { files: FILES, choices: NO_CHOICES },
      { packUrls, ...quietHooks(AbortSignal.abort()), createWorker },
    );
    expect(outcome.status).toBe('failure');
    expect(createWorker).not.toHaveBeenCalled();
  });

  it('throws the error of the worker with its cause, and ends it', async () => {
    const fake = fakeImportWorker({ import: () => Promise.reject(new Error('france.json answered 404')) });
    const running = runImport(
      { files: FILES, choices: NO_CHOICES },
      { packUrls, ...quietHooks(), createWorker: () => fake.worker },
    );
    await expect(running).rejects.toMatchObject({ cause: { message: 'france.json answered 404' } });
    expect(fake.isTerminated()).toBe(true);
  });

  it('throws when the script of the worker cannot be loaded', async () => {
    const fake = fakeImportWorker({ import: () => new Promise(() => undefined) });
    const running = runImport(
      { files: FILES, choices: NO_CHOICES },
      { packUrls, ...quietHooks(), createWorker: () => fake.worker },
    );
    fake.crash('not found');
    await expect(running).rejects.toMatchObject({ cause: 'not found' });
  });

  it('imports on the calling thread where there are no workers, against the packs it fetches', async () => {
    vi.stubGlobal('Worker', undefined);
    vi.stubGlobal(
      'fetch',
      async (url: string) => new Response(await readFile(new URL(`../../public/${url}`, import.meta.url))),
    );
    const outcome = await runImport({ files: FILES, choices: NO_CHOICES }, { packUrls, ...quietHooks() });
    expect(outcome.offer?.establishments).toHaveLength(5);
  });

  it('throws when a pack cannot be fetched', async () => {
    vi.stubGlobal('Worker', undefined);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    await expect(
      runImport({ files: FILES, choices: NO_CHOICES }, { packUrls, ...quietHooks() }),
    ).rejects.toThrow('404');
  });
});
