import { describe, expect, it } from 'vitest';
import { importFiles } from '@/ingest';
import { sourcesOf } from '@/project';
import { bindCommands } from '@/state';
import { fakeApp } from '../support/fake-services';
import { SMALL_PAIR } from '../support/finess-plus-fixture';
import { quietHooks, smallContext, sourceFile } from '../support/source-files';

const NEEDS = sourceFile('besoins.csv', 'dep;source;effectif;date\n1;SI;12;2025-06-30\n');

function appThatImports() {
  const app = fakeApp({
    now: () => Date.UTC(2026, 10, 22, 4, 12),
    runImport: (input) => importFiles(input, smallContext(), quietHooks()),
  });
  const commands = bindCommands(app);
  const add = async (...files: readonly (typeof NEEDS)[]) => {
    await commands.importFiles(files);
    commands.acceptImport();
  };
  return { commands, add, document: () => app.store.getState().document };
}

describe('what is kept of the files of an import', () => {
  it('is their fingerprint, the date given by the services, how they were read and what rests on them', async () => {
    const { add, document } = appThatImports();
    await add(NEEDS);
    const [source, ...others] = document().sources;
    expect(others).toEqual([]);
    expect(source).toMatchObject({
      name: 'besoins.csv',
      size: 44,
      importedAt: '2026-11-22T04:12:00.000Z',
      batch: 0,
      feeds: ['need'],
      offerId: null,
      parts: [
        { name: 'besoins.csv', account: 0, chosenKind: null, mapping: { target: 'need', cogYear: null } },
      ],
    });
    expect(source?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('leaves out files that gave nothing, and keeps the rank of the account of the others', async () => {
    const { add, document } = appThatImports();
    await add(NEEDS);
    await add(
      sourceFile('note.txt', 'rien à lire'),
      sourceFile('s.json', SMALL_PAIR.structures),
      sourceFile('a.json', SMALL_PAIR.activites),
    );
    const { sources, accounts } = document();
    expect(sources.map(({ name, batch, feeds }) => ({ name, batch, feeds }))).toEqual([
      { name: 'besoins.csv', batch: 0, feeds: ['need'] },
      { name: 's.json', batch: 1, feeds: ['offer'] },
      { name: 'a.json', batch: 1, feeds: ['offer'] },
    ]);
    for (const { parts } of sources)
      for (const { name, account } of parts) expect(accounts[account]?.name).toBe(name);
  });

  it('follows the dataset: the last import stands, and none once the dataset is taken out', async () => {
    const { add, commands, document } = appThatImports();
    await add(NEEDS);
    await add(sourceFile('besoins-2.csv', 'dep;source;effectif;date\n31;SI;40;2025-06-30\n'));
    const names = () => sourcesOf(document(), 'need').map(({ name }) => name);
    expect(names()).toEqual(['besoins-2.csv']);
    commands.undo();
    expect(names()).toEqual(['besoins.csv']);
    commands.forgetDataset('need');
    expect(names()).toEqual([]);
  });
});
