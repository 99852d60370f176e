import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { columnValueAt } from '@/domain/measure';
import { LayersPanel } from '@/views/layers';
import { appWith, showOnly } from '../../support/app-with';
import { fakeApp } from '../../support/fake-services';
import { renderView } from '../../support/render-view';
import { needDataset } from '../../support/small-embedded';

async function choose(user: UserEvent, field: RegExp, option: RegExp) {
  await user.click(screen.getByRole('button', { name: field }));
  await user.click(within(screen.getByRole('listbox')).getByRole('option', { name: option }));
}

/** Renders the whole panel and remembers the settings, to see one step change them and one undo bring them back. */
async function panel(app?: Parameters<typeof renderView>[1]) {
  const view = renderView(<LayersPanel />, app);
  await screen.findByRole('heading', { name: 'Couches et classes' }, { timeout: 20_000 });
  const before = view.settings();
  const undo = () => act(() => view.commands.undo());
  return { ...view, before, undo };
}

describe('the layers panel', () => {
  it('chooses the indicator, and undo brings the former one back', async () => {
    const { user, settings, before, undo } = await panel();
    await choose(user, /Indicateur/, /^Taux d’équipement pour adultes/);
    expect(settings().indicatorId).toBe('equipment-adult');
    expect(screen.getByText('places pour 1 000 habitants de 20 à 59 ans')).toBeTruthy();
    undo();
    expect(settings()).toEqual(before);
  });

  it('chooses the level, letting a selected département become its région', async () => {
    const { user, settings, state, commands, before, undo } = await panel();
    act(() => commands.selectTerritory('59'));
    await user.click(screen.getByRole('radio', { name: 'Régions' }));
    expect(settings().level).toBe('region');
    expect(state().selection).toEqual({ kind: 'territory', level: 'region', code: 'R2' });
    undo();
    expect(settings()).toEqual(before);
  });

  it('chooses how rates are shown, and says why those of places are shown as counted', async () => {
    const { user, settings, commands, before, undo } = await panel();
    await user.click(screen.getByRole('radio', { name: 'Intervalle' }));
    expect(settings().figureMode).toBe('interval');
    expect(screen.getAllByText(/places recensées une à une/i)).toHaveLength(2);
    undo();
    expect(settings()).toEqual(before);
    act(() => commands.chooseIndicator('unmet-child'));
    await user.click(screen.getByRole('radio', { name: 'Intervalle' }));
    await user.click(screen.getByRole('button', { name: /Comparer à/ }));
    await user.click(screen.getByRole('option', { name: 'Sa région' }));
    expect(settings().figureReference).toBe('region');
    expect(screen.getByText('Différent de sa région ?')).toBeTruthy();
  });

  it('enlarges Paris below régions only, and undo puts it back', async () => {
    const { user, settings, commands, before, undo } = await panel();
    await user.click(screen.getByRole('switch', { name: /Paris et petite couronne/ }));
    expect(settings().enlargesParis).toBe(true);
    undo();
    expect(settings()).toEqual(before);
    act(() => commands.chooseLevel('region'));
    expect(screen.queryByRole('switch', { name: /Paris et petite couronne/ })).toBeNull();
  });

  it('chooses which places count', async () => {
    const { user, settings, before, undo } = await panel();
    await user.click(screen.getByRole('radio', { name: 'Places autorisées' }));
    expect(settings().perimeter.capacityStatus).toBe('authorised');
    undo();
    expect(settings()).toEqual(before);
  });

  it('chooses the need source once a need is shown, and counts that source alone', async () => {
    const app = await appWith({
      need: needDataset('deux', [
        ['31', 'Liste A', 40],
        ['31', 'Liste B', 70],
      ]),
    });
    showOnly(app, ['choropleth']);
    const { user, settings, commands, state } = await panel(app);
    expect(screen.queryByRole('button', { name: /Source des besoins/ })).toBeNull();
    act(() => commands.chooseIndicator('unmet-child'));
    await choose(user, /Source des besoins/, /Liste B/);
    expect(settings().needSource).toBe('Liste B');
    const figures = app.select.chosen(state().document).figures.departement;
    expect(figures.numerator.values[2]).toBe(70);
  });

  it('chooses the method and the number of classes', async () => {
    const { user, settings, before, undo } = await panel();
    await choose(user, /Classes/, /Seuils naturels/);
    await choose(user, /Nombre/, /^2$/);
    expect(settings().classification).toMatchObject({ method: 'jenks', classCount: 2 });
    undo();
    undo();
    expect(settings()).toEqual(before);
  });

  it('says whether the values or the method make fewer classes than asked', async () => {
    const { commands } = await panel();
    /* 3 and 5 per 1 000: two values; round limits 3.5, 4 and 4.5, a step that five classes do not hold to. */
    act(() => commands.changeClassification({ method: 'jenks', classCount: 5 }));
    expect(screen.getByText(/^2\sclasses seulement/)).toBeTruthy();
    act(() => commands.changeClassification({ method: 'pretty' }));
    expect(screen.queryByText(/classes seulement/)).toBeNull();
    expect(screen.getByText(/^4\sclasses, par la méthode$/)).toBeTruthy();
  });

  it.each([
    ['choropleth', /Indicateur par territoire/],
    ['symbols', /Cercles proportionnels/],
    ['offer', /Établissements et services/],
    ['coverage', /Territoires d’intervention/],
    ['labels', /Noms des territoires/],
  ] as const)('turns the layer %s over, and back', async (layer, name) => {
    const { user, settings, before, undo } = await panel();
    const layerSwitch = screen.getByRole('switch', { name });
    expect((layerSwitch as HTMLInputElement).checked).toBe(before.layers[layer]);
    await user.click(layerSwitch);
    expect(settings().layers).toEqual({ ...before.layers, [layer]: !before.layers[layer] });
    undo();
    expect(settings()).toEqual(before);
  });

  it('hides a family of establishments from the map and from its legend', async () => {
    const app = fakeApp();
    showOnly(app, ['offer']);
    const { user, state, settings, before, undo } = await panel(app);
    const drawn = () => app.select.scene(state().document, 'light').offer?.map(({ finessEt }) => finessEt);
    expect(drawn()).toEqual(['010000001', '310000001']);
    await user.click(screen.getByRole('button', { name: /Catégories/ }));
    await user.click(screen.getByRole('checkbox', { name: /SESSAD/ }));
    expect(settings().hiddenFamilies).toEqual(['child-service']);
    expect(drawn()).toEqual(['010000001']);
    undo();
    expect(settings()).toEqual(before);
  });

  it('raises the threshold, and a count under it is hidden', async () => {
    const app = await appWith({
      need: needDataset('liste', [
        ['01', 'Liste', 7],
        ['2A', 'Liste', 30],
        ['31', 'Liste', 40],
      ]),
    });
    const { user, state, commands, undo } = await panel(app);
    act(() => commands.chooseIndicator('unmet-child'));
    const count = () => columnValueAt(app.select.chosen(state().document).figures.departement.numerator, 0);
    expect(count()).toEqual({ status: 'known', value: 7 });
    await user.click(screen.getByRole('button', { name: /Données du dossier/ }));
    await choose(user, /Règle de secret/, /moins de 11/);
    expect(count()).toEqual({ status: 'suppressed' });
    undo();
    expect(count()).toEqual({ status: 'known', value: 7 });
  });

  it('puts a loaded dataset aside, and undo brings it back', async () => {
    const app = await appWith({ need: needDataset('liste', [['31', 'Liste', 40]]) });
    const { user, state, undo } = await panel(app);
    await user.click(screen.getByRole('button', { name: /Données du dossier/ }));
    await user.click(screen.getByRole('button', { name: /^Retirer/ }));
    expect(state().document.need).toEqual({ kind: 'embedded' });
    expect(screen.queryByRole('button', { name: /^Retirer/ })).toBeNull();
    undo();
    expect(app.select.need(state().document).name).toBe('liste');
  });
});
