import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { placeCategoriesFor } from '@/domain/offer';
import { PerimeterDialog } from '@/views/perimeter/PerimeterDialog';
import { appWith } from '../../support/app-with';
import { renderView } from '../../support/render-view';
import { establishment, offerDataset } from '../../support/small-embedded';

const OFFER = offerDataset('offre', [
  establishment({ finess: '010000001', category: '183', departement: '01', installed: 60 }),
  establishment({ finess: '010000002', category: '246', departement: '01', installed: 300 }),
  establishment({ finess: '010000003', category: '252', departement: '01', installed: 120 }),
  establishment({ finess: '010000004', category: '437', departement: '01', installed: 50 }),
  establishment({ finess: '010000005', category: '448', departement: '31', installed: 30 }),
  establishment({ finess: '010000006', category: '190', departement: '31' }),
]);

async function dialog() {
  const onClose = vi.fn();
  const view = renderView(<PerimeterDialog onClose={onClose} />, await appWith({ offer: OFFER }));
  const tick = (name: RegExp) => view.user.click(screen.getByRole('checkbox', { name }));
  const press = (name: string) => view.user.click(screen.getByRole('button', { name }));
  return { ...view, onClose, tick, press };
}

describe('the perimeter dialog', () => {
  it('counts the former and the new name of one thing together, each with what the dossier holds', async () => {
    await dialog();
    const row = screen.getByRole('row', { name: /FAM et EAM/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['2', '80']);
    expect(screen.getByRole('checkbox', { name: 'FAM (437)' })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'EAM (448)' })).toBeTruthy();
  });

  it('leaves a whole group out as one step to undo', async () => {
    const { tick, press, settings, commands, onClose } = await dialog();
    const before = settings();
    await tick(/FAM et EAM/);
    expect(settings()).toEqual(before);
    expect(screen.getByText('2 changements par rapport au périmètre usuel')).toBeTruthy();
    await press('Appliquer');
    expect(onClose).toHaveBeenCalledOnce();
    expect(settings().perimeter.categories.adult).toEqual(
      placeCategoriesFor('adult').filter((code) => code !== '437' && code !== '448'),
    );
    act(() => commands.undo());
    expect(settings()).toEqual(before);
  });

  it('leaves nothing to undo when what was unticked is ticked again', async () => {
    const { tick, press, state } = await dialog();
    const steps = state().history.past.length;
    await tick(/^ESAT/);
    await tick(/^ESAT/);
    await press('Appliquer');
    expect(state().history.past).toHaveLength(steps);
  });

  it('says how many places may count one person twice, until one of the two is left out', async () => {
    const { tick } = await dialog();
    // 300 + 120 + 50 + 30 = 500 places for adults, of which 120 may be second places: 24 %.
    const note = screen.getByText(/Un foyer d’hébergement loge/).textContent;
    expect(note).toMatch(/300\splaces en ESAT, 120\splaces en foyer/);
    expect(note).toMatch(/Jusqu’à 120 places de plus que de personnes, soit 24,0\s%/);
    await tick(/Foyer d'hébergement \(252\)/);
    expect(screen.queryByText(/Un foyer d’hébergement loge/)).toBeNull();
  });

  it('shows what the rate of France becomes before anything is applied', async () => {
    const { tick } = await dialog();
    const adults = within(screen.getByRole('region', { name: 'Adultes' }));
    // 500 places ÷ 300 000 adults, then without the ESAT 200 ÷ 300 000.
    expect(adults.getByRole('status').textContent).toMatch(/1,7/);
    await tick(/^ESAT/);
    expect(adults.getByRole('status').textContent).toMatch(/0,7.*1,7\s‰ avant/);
  });

  it('puts the usual perimeter back', async () => {
    const { tick, press, settings } = await dialog();
    const before = settings();
    await tick(/^ESAT/);
    await press('Rétablir le périmètre usuel');
    expect(screen.getByText('Périmètre usuel')).toBeTruthy();
    await press('Appliquer');
    expect(settings()).toEqual(before);
  });

  it('says why CAMSP and CMPP are not among the places', async () => {
    await dialog();
    expect(screen.getByText(/CAMSP\s: 1\sétablissement.*file active/)).toBeTruthy();
  });

  it('warns that no population tells the ages apart', async () => {
    const { user } = await dialog();
    const adults = within(screen.getByRole('region', { name: 'Adultes' }));
    await user.click(adults.getByRole('button', { name: /Âges/ }));
    await user.click(screen.getByRole('option', { name: '20 ans et plus' }));
    expect(adults.getByText(/ne distingue ces âges/)).toBeTruthy();
  });
});
