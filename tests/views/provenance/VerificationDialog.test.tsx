import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { bindCommands } from '@/state';
import { VerificationDialog } from '@/views/provenance';
import { digestBlob } from '@/lib/sha256';
import { fakeApp, outcome } from '../../support/fake-services';
import { renderView } from '../../support/render-view';
import { needDataset } from '../../support/small-embedded';

const TEXT = '31;40';
const REPORT = { warned: 0, rejected: 0, skipped: 0, reasons: [], read: 1, accepted: 1 } as const;

/** A file whose bytes can be read: those of jsdom cannot. */
function fileOf(text: string, name: string): File {
  const bytes = () => Promise.resolve(new TextEncoder().encode(text).buffer);
  return Object.assign(new File([text], name), { arrayBuffer: bytes });
}

/** A store whose importer reads « département;effectif », into which such a file was imported. */
async function appWithFile() {
  const app = fakeApp({
    runImport: async ({ files }) => {
      const [file] = files;
      if (file === undefined) return outcome({});
      const [departement = '', count] = new TextDecoder().decode(await file.content.arrayBuffer()).split(';');
      const { name, content } = file;
      return outcome({
        need: needDataset('liste', [[departement, 'Liste', Number(count)]]),
        files: [{ ...REPORT, name, kind: 'need-table' }],
        sources: [{ name, size: content.size, sha256: await digestBlob(content), parts: [name] }],
      });
    },
  });
  const commands = bindCommands(app);
  await commands.importFiles([{ name: 'besoins.csv', content: fileOf(TEXT, 'besoins.csv') }]);
  commands.acceptImport();
  return app;
}

async function verifyWith(...files: readonly File[]) {
  const view = renderView(<VerificationDialog onClose={() => undefined} />, await appWithFile());
  const dialog = within(await screen.findByRole('dialog', { name: 'Vérifier le dossier avec ses fichiers' }));
  dialog.getByText(/^besoins\.csv/);
  await view.user.upload(dialog.getByLabelText('Donner les fichiers'), [...files]);
  const report = within(await screen.findByRole('status', undefined, { timeout: 15_000 }));
  return report.getAllByRole('listitem').map((item) => item.textContent);
}

describe('« Vérifier avec mes fichiers »', () => {
  it('says that everything is identical with the same bytes under another name', async () => {
    expect(await verifyWith(fileOf(TEXT, 'copie.csv'))).toEqual([
      expect.stringMatching(/besoins\.csv.*identique$/),
      'Données de besoinidentique',
      'Chiffres du dossieridentique',
    ]);
  });

  it('says which file, data and figures are not those of the dossier', async () => {
    expect(await verifyWith(fileOf('31;41', 'besoins.csv'))).toEqual([
      expect.stringMatching(/besoins\.csv.*différent$/),
      'Données de besoindifférent',
      'Chiffres du dossierdifférent',
    ]);
  });

  it('says that a source is absent, and what is no part of the dossier', async () => {
    const lines = await verifyWith(fileOf('rien', 'autre.txt'));
    expect(lines[0]).toMatch(/source absente$/);
    screen.getByText('Hors du dossier : autre.txt');
  });

  it('says what to do with a dossier that keeps no source', async () => {
    renderView(<VerificationDialog onClose={() => undefined} />);
    await screen.findByText(/ne dit pas de quels fichiers il est fait/);
  });
});
