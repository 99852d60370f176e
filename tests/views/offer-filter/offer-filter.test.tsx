import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type AppStore, bindCommands } from '@/state';
import { EstablishmentTable, OfferFilterPanel } from '@/views/offer-filter';
import { Sheet } from '@/views/sheet';
import { appWith, showOnly } from '../../support/app-with';
import { type FakeServices } from '../../support/fake-services';
import { fill, renderView } from '../../support/render-view';
import { establishment, offerDataset } from '../../support/small-embedded';

const PLACES = [
  ['310000001', '183', 'APF', 30],
  ['310000002', '183', 'ADAPEI', 9],
  ['310000003', '246', 'APF', 100],
  ['310000004', '190', 'APF', undefined],
] as const;

function offeringApp(): Promise<AppStore> {
  const establishments = PLACES.map(([finess, category, managerName, installed]) => ({
    ...establishment({
      finess,
      category,
      departement: '31',
      ...(installed === undefined ? {} : { installed }),
    }),
    managerName,
  }));
  return appWith({ offer: offerDataset('finess', establishments) });
}

const drawn = (app: AppStore) => app.select.scene(app.store.getState().document, 'light').offer?.length;
const chip = (name: string) =>
  screen.getByRole('button', { name: new RegExp(`^Retirer le filtre ${name}$`) });

async function openPanel(app: AppStore) {
  const view = renderView(<OfferFilterPanel />, app);
  await view.user.click(screen.getByRole('button', { name: /Filtrer les établissements/ }));
  return view;
}

describe('the filter of establishments', () => {
  it('is chosen by name and by age, shown as chips that take it away, and acts on the map', async () => {
    const app = await offeringApp();
    showOnly(app, ['offer']);
    const { user } = await openPanel(app);
    expect(screen.getByRole('status').textContent).toBe('4 sur 4\u00a0établissements et services');
    await fill(user, screen.getByRole('combobox'), 'apf');
    await user.click(screen.getByRole('option', { name: /Gestionnaire : APF|Gestionnaire\u00a0: APF/ }));
    expect(drawn(app)).toBe(3);
    await user.click(screen.getByRole('checkbox', { name: 'Adultes' }));
    expect(screen.getByRole('status').textContent).toBe('1 sur 4\u00a0établissements et services');
    expect(drawn(app)).toBe(1);
    await user.click(chip('Gestionnaire\\s: APF'));
    await user.click(chip('Âge\\s: Adultes'));
    expect(drawn(app)).toBe(4);
  });

  it('changes no indicator, and is undone by one step', async () => {
    const app = await offeringApp();
    const commands = bindCommands(app);
    const rate = () => app.select.result(app.store.getState().document, 'equipment-child');
    const before = rate();
    commands.changeOfferFilter({
      ...app.store.getState().document.settings.offerFilter,
      managers: ['ADAPEI'],
    });
    expect(app.select.shownOffer(app.store.getState().document).establishments).toHaveLength(1);
    expect(rate()).toBe(before);
    commands.undo();
    expect(app.select.shownOffer(app.store.getState().document).establishments).toHaveLength(4);
  });

  it('becomes the perimeter when asked, where a perimeter can say it, and says why elsewhere', async () => {
    const app = await offeringApp();
    const { user, settings } = await openPanel(app);
    await fill(user, screen.getByRole('combobox'), 'IME');
    await user.click(screen.getByRole('option', { name: /IME/ }));
    const count = () => screen.getByRole('button', { name: 'Compter aussi cette sélection (périmètre)' });
    const adults = settings().perimeter.categories.adult;
    await user.click(count());
    expect(settings().perimeter.categories).toEqual({ child: ['183'], adult: adults });
    expect(count().getAttribute('aria-disabled')).toBe('true');
    await fill(user, screen.getByRole('combobox'), 'adapei');
    await user.click(screen.getByRole('option', { name: /ADAPEI/ }));
    expect(screen.getByText(/Un périmètre se dit en catégories/)).toBeTruthy();
  });

  it('is told by the legend of the map, and so by its exports', async () => {
    const app = await offeringApp();
    const { document } = app.store.getState();
    expect(app.select.legendContext(document).offerKept).toBeNull();
    bindCommands(app).changeOfferFilter({ ...document.settings.offerFilter, managers: ['APF'] });
    expect(app.select.legendContext(app.store.getState().document).offerKept).toEqual({ shown: 3, total: 4 });
  });
});

describe('the establishments shown', () => {
  it('are a table that sorts places as numbers, what has none last, and opens their sheet', async () => {
    const app = await offeringApp();
    const { user, state } = renderView(<EstablishmentTable />, app);
    const names = () =>
      within(screen.getByRole('grid'))
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent.slice(-1));
    await user.click(screen.getByTitle('Trier par : Places installées'));
    expect(names()).toEqual(['2', '1', '3', '4']);
    await user.click(screen.getByTitle('Trier par : Places installées'));
    expect(names()).toEqual(['3', '1', '2', '4']);
    await user.click(screen.getByText('Établissement 310000003'));
    expect(state().selection).toEqual({ kind: 'establishment', finessEt: '310000003' });
  });

  it('are those of the territories put together, and put theirs among them', async () => {
    const offer = offerDataset(
      'finess',
      ['01', '31', '59'].map((departement) =>
        establishment({ finess: `${departement}0000001`, category: '183', departement, installed: 10 }),
      ),
    );
    const { user, commands, state } = renderView(<EstablishmentTable />, await appWith({ offer }));
    const ids = (selector = '') =>
      [...document.querySelectorAll<HTMLElement>(`[data-row-id]${selector}`)].map(({ dataset }) =>
        dataset['rowId']?.slice(0, 2),
      );
    await user.keyboard('{Control>}');
    await user.click(screen.getByText('Établissement 590000001'));
    await user.keyboard('{/Control}');
    expect([...state().group.codes]).toEqual(['59']);
    await user.keyboard('{Shift>}');
    await user.click(screen.getByText('Établissement 310000001'));
    await user.keyboard('{/Shift}');
    expect([...state().group.codes].toSorted()).toEqual(['31', '59']);
    act(() => commands.groupTerritories(['31'], 'toggle'));
    act(() => commands.groupTerritories(['01'], 'add'));
    expect(ids('[data-grouped]')).toEqual(['01', '59']);
    act(() => commands.listGroupAlone(true));
    expect(ids()).toEqual(['01', '59']);
    expect(screen.getByText('2 sur 3 établissements et services')).toBeTruthy();
    act(() => commands.groupTerritories(['2A']));
    expect(screen.getByText(/dans les territoires retenus/)).toBeTruthy();
    act(() => commands.undo());
    act(() => commands.chooseLevel('region'));
    expect(ids()).toHaveLength(3);
    // R1 is 01, 2A and 31.
    act(() => commands.groupTerritories(['R1']));
    act(() => commands.listGroupAlone(true));
    expect(ids()).toEqual(['01', '31']);
  });

  it('are filtered from their table too', async () => {
    const app = await offeringApp();
    const { user, settings } = renderView(<EstablishmentTable />, app);
    await fill(user, screen.getByRole('combobox'), 'adapei');
    await user.click(await screen.findByRole('option', { name: /Gestionnaire\s: ADAPEI/ }));
    expect(settings().offerFilter.managers).toEqual(['ADAPEI']);
    expect(screen.getByRole('button', { name: /^Retirer le filtre Gestionnaire\s: ADAPEI/ })).toBeTruthy();
  });

  it('leave as CSV with what was filtered, codes as texts', async () => {
    const app = await offeringApp();
    bindCommands(app).changeOfferFilter({
      ...app.store.getState().document.settings.offerFilter,
      managers: ['ADAPEI'],
    });
    const { user, state } = renderView(<EstablishmentTable />, app);
    await user.click(screen.getByRole('button', { name: 'Télécharger (CSV)' }));
    for (let tries = 0; tries < 100 && state().notices.length < 2; tries += 1)
      await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    const [file] = (app.services as FakeServices).files;
    expect(file?.name).toBe('essai-etablissements.csv');
    const text = (await file?.content.text()) ?? '';
    expect(text).toContain('Établissement 310000002;IME;Département 31;ADAPEI;');
    expect(text).toMatch(/1 sur 4\sétablissements et services/);
    expect(text).toMatch(/Gestionnaire\s: ADAPEI/);
  });

  it('are listed in the sheet of their territory, with how many the filter leaves out', async () => {
    const app = await offeringApp();
    const commands = bindCommands(app);
    commands.selectTerritory('31');
    commands.changeOfferFilter({ ...app.store.getState().document.settings.offerFilter, ages: ['child'] });
    const { user, state } = renderView(<Sheet onClose={() => undefined} />, app);
    expect(screen.getByText('3 sur 4 établissements et services')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Établissement 310000002' }));
    expect(state().selection).toEqual({ kind: 'establishment', finessEt: '310000002' });
  });
});
