import { describe, expect, it, vi } from 'vitest';
import type { FileSurvey } from '@/ingest/table';
import type { TableMapping } from '@/ingest/mapping';
import type { ImportInput, ImportOutcome } from '@/ingest';
import type { SavedMapping } from '@/project/storage';
import { type AppServices, bindCommands } from '@/state';
import { fakeApp, fakeMappings, outcome } from '../support/fake-services';
import { needDataset } from '../support/small-embedded';

const FILE = { name: 'besoins.csv', content: new Blob(['x']) };
const NEED = needDataset('besoins', [['59', 'Listes IME', 30]]);

function mapping(source: string): TableMapping {
  return {
    version: 1,
    target: 'need',
    sheet: null,
    columns: [
      { header: 'dep', role: 'territory' },
      { header: 'nb', role: 'count' },
    ],
    fixed: { source },
    cogYear: null,
    territoryRepairs: {},
  };
}

function survey(origin: FileSurvey['origin'], used: TableMapping | null): FileSurvey {
  return { fileName: FILE.name, tables: [], origin, mapping: used };
}

/** An application that records what its imports are asked, and answers what it is told. */
function importing(
  answer: (input: ImportInput) => Partial<ImportOutcome>,
  services: Partial<AppServices> = {},
) {
  const asked: ImportInput[] = [];
  const app = fakeApp({
    now: () => 7,
    runImport: (input) => {
      asked.push(input);
      return Promise.resolve(outcome({ need: NEED, ...answer(input) }));
    },
    ...services,
  });
  return { app, asked, commands: bindCommands(app), task: () => app.store.getState().importTask };
}

async function kept(app: ReturnType<typeof fakeApp>): Promise<readonly SavedMapping[]> {
  const listed = await app.services.mappings.list();
  return listed.ok ? listed.value : [];
}

describe('what the user says of a file', () => {
  it('is read at once with the other files, and holds until the review is over', async () => {
    const { asked, commands, task } = importing(() => ({}));
    await commands.importFiles([FILE]);
    await commands.decideOnFile('besoins.csv', { kind: 'ignored' });
    await commands.importFiles([{ name: 'autre.csv', content: FILE.content }]);
    expect(asked.map(({ choices }) => choices.files)).toEqual([
      {},
      { 'besoins.csv': { kind: 'ignored' } },
      { 'besoins.csv': { kind: 'ignored' } },
    ]);
    expect(asked.at(-1)?.files.map(({ name }) => name)).toEqual(['besoins.csv', 'autre.csv']);
    commands.cancelImport();
    await commands.importFiles([FILE]);
    expect(asked.at(-1)?.choices.files).toEqual({});
    expect(task().kind).toBe('review');
  });

  it('is forgotten when another file of that name takes its place', async () => {
    const { asked, commands } = importing(() => ({}));
    await commands.importFiles([FILE]);
    await commands.decideOnFile('besoins.csv', { mapping: mapping('A') });
    await commands.importFiles([FILE]);
    expect(asked.at(-1)?.choices.files).toEqual({});
    expect(asked.at(-1)?.files).toHaveLength(1);
  });

  it('means nothing once there is no review', async () => {
    const { asked, commands } = importing(() => ({}));
    await commands.decideOnFile('besoins.csv', { kind: 'ignored' });
    expect(asked).toEqual([]);
  });
});

describe('a reading that is stopped', () => {
  it('brings back the review it would have replaced', async () => {
    let isSlow = false;
    const { app, commands, task } = importing(() => ({}), {
      runImport: () => (isSlow ? new Promise(() => undefined) : Promise.resolve(outcome({ need: NEED }))),
    });
    await commands.importFiles([FILE]);
    const review = task();
    isSlow = true;
    void commands.decideOnFile('besoins.csv', { mapping: mapping('A') });
    expect(task().kind).toBe('running');
    commands.stopReading();
    expect(task()).toBe(review);
    commands.cancelImport();
    void commands.importFiles([FILE]);
    commands.stopReading();
    expect(app.store.getState().importTask.kind).toBe('idle');
  });

  it('brings it back too when the reader breaks down', async () => {
    let isBroken = false;
    const { app, commands, task } = importing(() => ({}), {
      runImport: () => (isBroken ? Promise.reject(new Error('died')) : Promise.resolve(outcome({}))),
    });
    await commands.importFiles([FILE]);
    const review = task();
    isBroken = true;
    await commands.decideOnFile('besoins.csv', { kind: 'contours' });
    expect(task()).toBe(review);
    expect(app.store.getState().notices.map(({ content }) => content.code)).toEqual(['import-crashed']);
  });
});

describe('the mappings of an import', () => {
  it('are remembered once it is accepted, not when it is given up', async () => {
    const chosen = mapping('A');
    const { app, commands } = importing(() => ({ surveys: [survey('chosen', chosen)] }));
    await commands.importFiles([FILE]);
    commands.cancelImport();
    expect(await kept(app)).toEqual([]);
    await commands.importFiles([FILE]);
    commands.acceptImport();
    await vi.waitFor(async () =>
      expect(await kept(app)).toEqual([{ fileName: 'besoins.csv', savedAt: 7, mapping: chosen }]),
    );
  });

  it('are not remembered when the user says not to, nor when the headers told everything', async () => {
    const { app, commands } = importing(({ choices }) => ({
      surveys: [survey(choices.files['besoins.csv'] ? 'chosen' : 'recognised', mapping('A'))],
    }));
    await commands.importFiles([FILE]);
    commands.acceptImport();
    await commands.importFiles([FILE]);
    await commands.decideOnFile('besoins.csv', { mapping: mapping('A'), remember: false });
    commands.acceptImport();
    await Promise.resolve();
    expect(await kept(app)).toEqual([]);
  });

  it('are given to the next import, the last one first, and shown', async () => {
    const all = [mapping('B'), mapping('A')].map((one, rank) => ({
      fileName: `${rank}.csv`,
      savedAt: -rank,
      mapping: one,
    }));
    const { app, asked, commands } = importing(() => ({}), { mappings: fakeMappings(all) });
    await commands.importFiles([FILE]);
    expect(asked[0]?.choices.remembered).toEqual([mapping('B'), mapping('A')]);
    expect(app.store.getState().savedMappings).toEqual(all);
  });

  it('can be forgotten during a review, which is then read again without', async () => {
    const one = { fileName: 'besoins.csv', savedAt: 1, mapping: mapping('A') };
    const { app, asked, commands } = importing(() => ({}), { mappings: fakeMappings([one]) });
    await commands.importFiles([FILE]);
    await commands.forgetMapping(one);
    expect(asked.map(({ choices }) => choices.remembered.length)).toEqual([1, 0]);
    expect(app.store.getState().savedMappings).toEqual([]);
  });

  it('that cannot be kept are told; the data are in the dossier all the same', async () => {
    const mappings = {
      ...fakeMappings(),
      keep: () => Promise.resolve({ ok: false, error: { code: 'quota-exceeded' } } as const),
    };
    const { app, commands } = importing(() => ({ surveys: [survey('chosen', mapping('A'))] }), { mappings });
    await commands.importFiles([FILE]);
    commands.acceptImport();
    expect(app.store.getState().document.need).toEqual({ kind: 'user', dataset: NEED });
    await vi.waitFor(() =>
      expect(app.store.getState().notices.map(({ content }) => content.code)).toContain('mapping-not-kept'),
    );
  });
});
