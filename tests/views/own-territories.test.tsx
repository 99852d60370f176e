import { act, screen, waitFor, within } from '@testing-library/react';
import { Blob as NodeBlob } from 'node:buffer';
import { beforeAll, describe, expect, it } from 'vitest';
import { GroupBar } from '@/views/territory-group';
import type { ImportInput } from '@/ingest';
import type { FakeServices } from '../support/fake-services';
import { gridDossier, importOverGrid } from '../support/grid-dossier';
import { textOfBlob } from '../support/text-of-blob';
import { renderView } from '../support/render-view';

/** What draws the dialog, and what writes the file, are fetched when first asked for. */
const BUSY = { timeout: 15_000 };

/** Files of the page are jsdom's: what reads them is given those of Node. */
async function runImport({ files }: Pick<ImportInput, 'files'>) {
  const read = files.map(async ({ name, content }) => ({
    name,
    content: new NodeBlob([await textOfBlob(content)]) as unknown as Blob,
  }));
  return importOverGrid({ files: await Promise.all(read) });
}

async function groupedCommunes(...codes: string[]) {
  const { app } = await gridDossier({ runImport });
  const { files } = app.services as FakeServices;
  await app.communes.read();
  const view = renderView(<GroupBar />, app);
  act(() => {
    view.commands.chooseLevel('commune');
    view.commands.groupTerritories(codes);
  });
  const make = async (name: string) => {
    await view.user.click(screen.getByRole('button', { name: 'En faire un territoire…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Faire un territoire à vous' }, BUSY);
    await view.user.type(await within(dialog).findByLabelText('Nom du territoire'), name);
    return dialog;
  };
  const confirm = async () => {
    const before = files.length;
    await view.user.keyboard('{Enter}');
    await waitFor(() => expect(view.state().importTask.kind).toBe('review'), BUSY);
    expect(files).toHaveLength(before + 1);
    act(() => view.commands.acceptImport());
    return files.at(-1);
  };
  return { ...view, make, confirm };
}

describe('making a territory of communes put together', () => {
  beforeAll(() => Promise.all([import('@/views/own-territories'), import('@/export')]));

  it('hands a file over, reads it as any other, and makes a level of it', async () => {
    const { make, confirm, state, app, commands } = await groupedCommunes('01002', '01003');
    const dialog = await make('Bassin du centre');
    expect(dialog.textContent).toContain('comptent 2\u00a0communes');
    const file = await confirm();
    expect(file?.name).toBe('essai-territoires.csv');
    expect(file && (await textOfBlob(file.content))).toBe(
      'code_commune;code_territoire;nom_territoire\r\n01002;;Bassin du centre\r\n01003;;Bassin du centre\r\n',
    );
    const { document } = state();
    expect(document.territories?.territories).toEqual([
      { code: 'bassin-du-centre', name: 'Bassin du centre', communes: ['01002', '01003'] },
    ]);
    expect(document.sources.at(-1)).toMatchObject({ name: 'essai-territoires.csv', feeds: ['territories'] });
    act(() => commands.chooseLevel('custom'));
    expect(app.select.hierarchy(state().document).custom.territories.map(({ name }) => name)).toEqual([
      'Bassin du centre',
    ]);
    act(() => commands.undo());
    act(() => commands.undo());
    expect(state().document.territories).toBeNull();
  });

  it('says which communes leave a former territory, and keeps what is left of it', async () => {
    const { make, confirm, state, commands } = await groupedCommunes('01001', '01002', '01003');
    await make('Ouest');
    await confirm();
    act(() => commands.groupTerritories(['01003', '01004']));
    const dialog = await make('Est');
    expect(dialog.textContent).toContain(
      '1\u00a0commune de «\u00a0Ouest\u00a0» passe au nouveau territoire.',
    );
    await confirm();
    expect(state().document.territories?.territories).toEqual([
      { code: 'ouest', name: 'Ouest', communes: ['01001', '01002'] },
      { code: 'est', name: 'Est', communes: ['01003', '01004'] },
    ]);
    act(() => commands.groupTerritories(['01001']));
    expect((await make('EST')).textContent).toContain(
      '«\u00a0Est\u00a0» existe déjà\u00a0: ces communes le rejoignent.',
    );
    await confirm();
    expect(state().document.territories?.territories).toEqual([
      { code: 'ouest', name: 'Ouest', communes: ['01002'] },
      { code: 'est', name: 'Est', communes: ['01001', '01003', '01004'] },
    ]);
  });

  it('does nothing without a name, and is not offered for régions', async () => {
    const { make, user, state, commands } = await groupedCommunes('01001');
    const dialog = await make(' ');
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer et relire' }));
    expect(state().importTask.kind).toBe('idle');
    await user.click(within(dialog).getByRole('button', { name: 'Annuler' }));
    act(() => {
      commands.chooseLevel('region');
      commands.groupTerritories(['R1', 'R2']);
    });
    expect(screen.queryByRole('button', { name: 'En faire un territoire…' })).toBeNull();
  });
});
