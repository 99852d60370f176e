import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ImportOutcome } from '@/ingest';
import { ImportComparison } from '@/views/import/comparison';
import { appWith } from '../../support/app-with';
import { fakeApp, type FakeServices, outcome } from '../../support/fake-services';
import { everythingSaid, fill, numbersSaid, renderView } from '../../support/render-view';
import { establishment, needDataset, offerDataset, smallEmbedded } from '../../support/small-embedded';
import { allUnder, under } from '../../support/secrecy-rules';

const TITLE = 'Par rapport à ce que le dossier contient';

const ime = (finess: string, installed?: number) =>
  establishment({
    finess,
    category: '183',
    departement: '01',
    ...(installed === undefined ? {} : { installed }),
  });

const OFFER_BEFORE = offerDataset('finess-2025', [
  ime('010000001', 40),
  ime('010000002', 100),
  ime('010000003', 100),
  ime('010000004'),
  ime('010000005', 7),
]);
const OFFER_AFTER = offerDataset('finess-2026', [
  ime('010000002', 130),
  ime('010000003', 106),
  ime('010000004', 12),
  ime('010000005', 7),
  ime('010000006', 25),
]);

/** Waits for what is being compared. */
const compared = () => waitFor(() => expect(screen.queryByText('Comparaison en cours…')).toBeNull());

async function opened(before: Partial<ImportOutcome>, after: Partial<ImportOutcome>, threshold = 5) {
  const app = await appWith(before);
  const view = renderView(<ImportComparison outcome={outcome(after)} secrecy={allUnder(threshold)} />, app);
  await view.user.click(screen.getByRole('button', { name: TITLE }));
  await compared();
  return { ...view, services: app.services as FakeServices };
}

/** The first five cells of each row under the headers. */
const listed = (grid: HTMLElement) =>
  within(grid)
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      Array.from(row.children, (cell) => cell.textContent)
        .slice(0, 5)
        .join('|'),
    );

const offerRows = () => listed(screen.getByRole('grid', { name: /établissements du dossier/ }));
const needRows = () => listed(screen.getByRole('grid', { name: /besoins du dossier/ }));

describe('where there is nothing to compare with', () => {
  it('says nothing beside data of demonstration', () => {
    renderView(
      <ImportComparison outcome={outcome({ offer: OFFER_AFTER })} secrecy={allUnder(5)} />,
      fakeApp(),
    );
    expect(screen.queryByText(TITLE)).toBeNull();
  });

  it('says nothing beside data of another kind', async () => {
    const need = needDataset('besoins', [['01', 'Liste', 40]]);
    renderView(
      <ImportComparison outcome={outcome({ offer: OFFER_AFTER })} secrecy={allUnder(5)} />,
      await appWith({ need }),
    );
    expect(screen.queryByText(TITLE)).toBeNull();
  });
});

describe('establishments', () => {
  it('are said to be compared until they are', async () => {
    const app = await appWith({ offer: OFFER_BEFORE });
    const after = outcome({ offer: OFFER_AFTER });
    renderView(<ImportComparison outcome={after} secrecy={allUnder(5)} />, app);
    // A press that is waited for lets five establishments be compared before it returns.
    fireEvent.click(screen.getByRole('button', { name: TITLE }));
    expect(screen.getByText('Comparaison en cours…').closest('section')?.ariaBusy).toBe('true');
    expect(screen.queryByRole('grid')).toBeNull();
    await compared();
    expect(screen.getByRole('grid').closest('section')?.ariaBusy).toBe('false');
  });

  it('are counted by what became of them, and those that differ are listed', async () => {
    await opened({ offer: OFFER_BEFORE }, { offer: OFFER_AFTER });
    const counts = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(counts.map((count) => count.replaceAll('\u00a0', ' '))).toEqual([
      '1 apparu',
      '1 disparu',
      '2 modifiés',
      '1 modifié en deçà du seuil',
      '1 inchangé',
    ]);
    expect(offerRows().map((row) => row.replaceAll('\u00a0', ' '))).toEqual([
      'Établissement 010000001|Disparu|IME, 40 places||',
      'Établissement 010000006|Apparu||IME, 25 places|',
      'Établissement 010000002|Places installées|100|130|+30',
      'Établissement 010000004|Places désormais renseignées|nd|12|',
    ]);
  });

  it('are listed from another size when the user says so, and a text that is no number changes nothing', async () => {
    const { user } = await opened({ offer: OFFER_BEFORE }, { offer: OFFER_AFTER });
    const percent = screen.getByLabelText(/Part, en/);
    await user.clear(percent);
    await fill(user, percent, '5');
    expect(offerRows()).toContain('Établissement 010000003|Places installées|100|106|+6');
    await user.clear(percent);
    await fill(user, percent, 'dix');
    expect(screen.getByText(/Écrivez un nombre entier de 0 à/)).toBeTruthy();
    expect(offerRows()).toHaveLength(5);
  });

  it('can be looked through one kind of difference at a time', async () => {
    const { user } = await opened({ offer: OFFER_BEFORE }, { offer: OFFER_AFTER });
    await user.click(screen.getByRole('button', { name: /Écarts affichés/ }));
    await user.click(screen.getByRole('option', { name: 'Apparu (1)' }));
    expect(offerRows()).toHaveLength(1);
    expect(offerRows()[0]).toContain('010000006');
  });

  it('that have no number in their file have a dash for it, on the screen and in the CSV', async () => {
    const unnumbered = offerDataset('liste', [ime('001234567', 12)]);
    const { user, services } = await opened({ offer: OFFER_BEFORE }, { offer: unnumbered });
    expect(everythingSaid()).not.toContain('001234567');
    await user.click(screen.getByRole('button', { name: 'Télécharger la comparaison (CSV)' }));
    await waitFor(() => expect(services.files).toHaveLength(1));
    const rows = await csvRows(services.files[0]?.content);
    expect(rows.find(([code]) => code === 'appeared')?.[2]).toBe('—');
  });

  it('of départements the import does not speak of are not called disappeared', async () => {
    await opened({ offer: OFFER_BEFORE }, { offer: offerDataset('nord', [], ['59']) });
    expect(
      screen.getByText(/ne parle pas de 1\sdépartement du dossier : leurs 5\sétablissements quitteraient/),
    ).toBeTruthy();
    expect(screen.getByText(/^0\sdisparu$/)).toBeTruthy();
  });

  it('are saved whole as a CSV with codes and states', async () => {
    const { user, services } = await opened({ offer: OFFER_BEFORE }, { offer: OFFER_AFTER });
    await user.click(screen.getByRole('button', { name: 'Télécharger la comparaison (CSV)' }));
    await waitFor(() => expect(services.files).toHaveLength(1));
    expect(services.files[0]?.name).toBe('finess-2026 - comparaison de l’offre.csv');
    const [, ...rows] = await csvRows(services.files[0]?.content);
    expect(rows.map((row) => [row[0], row[2], ...row.slice(12)].join('|'))).toEqual([
      'disappeared|010000001|||||',
      'appeared|010000006|||||',
      'places|010000002|100|known|130|known|30',
      'places-known|010000004||missing|12|known|',
    ]);
  });
});

describe('needs', () => {
  const before = needDataset('2025', [
    ['01', 'Liste', 97],
    ['2A', 'Liste', 123],
    ['31', 'Liste', 240],
    ['59', 'Liste', 360],
    ['974', 'Liste', 480],
  ]);
  const after = needDataset('2026', [
    ['01', 'Liste', 131],
    ['2A', 'Liste', 149],
    ['31', 'Liste', 240],
    ['59', 'Liste', 450],
  ]);
  const HIDDEN = ['97', '123', '131', '149', '34', '26'];

  it('that are hidden on one side are secret, on screen and in the file', async () => {
    const { user, services } = await opened({ need: before }, { need: after }, 100);
    expect(needRows()).toEqual([
      '974 Département 974|Disparu|480|nd|',
      '59 Département 59|Modifié|360|450|+90',
      '01 Département 01|Secret statistique|||',
      '2A Département 2A|Secret statistique|||',
    ]);
    expect(numbersSaid().filter((number) => HIDDEN.includes(number))).toEqual([]);
    expect(everythingSaid().join(' ')).not.toMatch(/\b(?:97|123|131|149)\b/);
    await user.click(screen.getByRole('button', { name: 'Télécharger la comparaison (CSV)' }));
    await waitFor(() => expect(services.files).toHaveLength(1));
    const rows = await csvRows(services.files[0]?.content);
    const secret = rows.filter(([code]) => code === 'secret').map((row) => row.slice(8).join('|'));
    expect(secret).toEqual(['|suppressed||suppressed|', '|suppressed||suppressed|']);
    expect(rows.flat().filter((cell) => HIDDEN.includes(cell))).toEqual([]);
  });

  it('stay hidden under the threshold of the dossier when the review asks for a lower one', async () => {
    const app = await appWith({ need: before });
    const view = renderView(
      <ImportComparison outcome={outcome({ need: after })} secrecy={allUnder(0)} />,
      app,
    );
    view.commands.setSecrecyRule(under(100));
    await view.user.click(screen.getByRole('button', { name: TITLE }));
    await compared();
    expect(needRows().filter((row) => row.includes('Secret'))).toHaveLength(2);
  });

  it('say which dates are compared', async () => {
    const dated = {
      ...after,
      records: after.records.map((record) => ({ ...record, referenceDate: '2026-12-31' })),
    };
    await opened({ need: before }, { need: dated });
    expect(
      screen.getByText(/^31 décembre 2025 \(dossier\) et 31 décembre 2026 \(import\) : 4\seffectifs\.$/),
    ).toBeTruthy();
  });
});

describe('contours', () => {
  it('are compared by the territories they draw', async () => {
    const { contours } = smallEmbedded();
    const { departement } = contours.byLevel;
    const fewer = { ...departement, features: departement.features.slice(0, 4) };
    await opened(
      { contours },
      { contours: { ...contours, byLevel: { ...contours.byLevel, departement: fewer } } },
    );
    expect(screen.getByText(/^De moins, 1\sdépartement : 974 Département 974\.$/)).toBeTruthy();
    expect(screen.queryByLabelText(/Part, en/)).toBeNull();
  });
});

async function csvRows(content: Blob | undefined): Promise<string[][]> {
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.readAsText(content ?? new Blob());
  });
  return text
    .trim()
    .split('\r\n')
    .map((row) => row.split(';'));
}
