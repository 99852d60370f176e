import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { known } from '@/domain/measure';
import { importFiles, type SourceFile } from '@/ingest';
import type { FileSurvey } from '@/ingest/table';
import { bindCommands } from '@/state';
import { otherTables } from '@/views/import/other-tables';
import { fakeApp } from '../../support/fake-services';
import { quietHooks, smallContext, sourceFile } from '../../support/source-files';

type Rows = readonly (readonly (string | number)[])[];

const TABLE = ['dep', 'Source du besoin', 'Effectif'];

async function workbook(sheets: Readonly<Record<string, Rows>>): Promise<SourceFile> {
  const written = Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) }));
  return sourceFile('besoins.xlsx', new Uint8Array(await writeXlsx({ sheets: written })));
}

/** An application whose imports are real, with a file under review. */
async function reviewOf(file: SourceFile) {
  const app = fakeApp({ runImport: (input) => importFiles(input, smallContext(), quietHooks()) });
  const commands = bindCommands(app);
  await commands.importFiles([file]);
  const surveys = (): readonly FileSurvey[] => {
    const { importTask } = app.store.getState();
    return importTask.kind === 'review' ? importTask.outcome.surveys : [];
  };
  const unread = () => surveys().flatMap(otherTables);
  return { app, commands, surveys, unread };
}

describe('a file of several tables', () => {
  it('has those that are not read listed; another is read beside the first in the same import', async () => {
    const { app, commands, unread } = await reviewOf(
      await workbook({
        'Lisez-moi': [['Deux feuilles'], ['Version', 'Auteur'], ['1', 'X']],
        Enfants: [TABLE, ['01', 'IME', 12]],
        Adultes: [TABLE, ['01', 'FAM', 7]],
      }),
    );
    const [adults, ...others] = unread();
    expect(others).toEqual([]);
    expect(adults).toMatchObject({ sheet: 'Adultes', headerRow: 1, name: 'besoins · Adultes.xlsx' });
    if (adults !== undefined) await commands.readTableToo('besoins.xlsx', adults);
    commands.acceptImport();
    const { need } = app.store.getState().document;
    const records = need.kind === 'user' ? need.dataset.records : [];
    expect(records.map(({ source, count }) => [source, count])).toEqual([
      ['IME', known(12)],
      ['FAM', known(7)],
    ]);
  });

  it('has those of one sheet told by their row, and the one asked for is the one read', async () => {
    const { commands, surveys, unread } = await reviewOf(
      await workbook({
        Tout: [
          [...TABLE, 'Note'],
          ['01', 'IME', 12, 'x'],
          ['31', 'IME', 3, 'y'],
          [],
          TABLE,
          ['01', 'FAM', 7],
        ],
      }),
    );
    const [second] = unread();
    expect(second).toMatchObject({ sheet: 'Tout', headerRow: 5, name: 'besoins · Tout 5.xlsx' });
    if (second !== undefined) await commands.readTableToo('besoins.xlsx', second);
    const read = surveys().find(({ fileName }) => fileName === second?.name);
    expect(read).toMatchObject({ origin: 'chosen', mapping: { sheet: 'Tout' } });
    expect(read?.mapping?.columns.map(({ header }) => header)).toEqual(TABLE);
  });

  it('has no other table where none speaks of a territory nor of an establishment', async () => {
    const notes = [
      ['Sujet', 'Détail'],
      ['a', 'b'],
      ['c', 'd'],
    ];
    const { unread } = await reviewOf(await workbook({ Enfants: [TABLE, ['01', 'IME', 12]], Notes: notes }));
    expect(unread()).toEqual([]);
  });

  it('is not read twice under one name', async () => {
    const { app, commands, unread } = await reviewOf(
      await workbook({ A: [TABLE, ['01', 'IME', 12]], B: [TABLE, ['01', 'FAM', 7]] }),
    );
    const [other] = unread();
    if (other === undefined) throw new Error('No other table');
    await commands.readTableToo('besoins.xlsx', other);
    await commands.readTableToo('besoins.xlsx', other);
    const { importTask } = app.store.getState();
    expect(importTask).toMatchObject({ kind: 'review', batch: { files: [{}, { name: other.name }] } });
    expect(importTask.kind === 'review' && importTask.batch.files).toHaveLength(2);
  });
});
