import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { TopBar } from '@/views/top-bar';
import { fakeApp } from '../../support/fake-services';
import { renderView } from '../../support/render-view';

function bar() {
  const app = fakeApp();
  let imports = 0;
  const view = renderView(<TopBar onImport={() => (imports += 1)} onGuide={() => undefined} />, app);
  return { ...view, app, importCount: () => imports };
}

async function chooseInMenu(user: UserEvent, menu: string, entry: string) {
  await user.click(screen.getByRole('button', { name: menu }));
  await user.click(screen.getByText(entry));
}

const search = () =>
  screen.getByRole('combobox', { name: 'Rechercher un territoire, un établissement ou une action' });

/** What lists the acts, and dialogs, are fetched when first asked for, which takes a while on a busy machine. */
const BUSY = { timeout: 15_000 };

describe('the search', () => {
  beforeAll(() => import('@/views/palette'));

  it('takes the focus with Ctrl+K and selects a territory of the level shown', async () => {
    const { user, state } = bar();
    await user.keyboard('{Control>}k{/Control}');
    expect(document.activeElement).toBe(search());
    await user.keyboard('département 59');
    await user.click(await screen.findByRole('option', { name: 'Département 59 (59)' }, BUSY));
    expect(state().selection).toEqual({ kind: 'territory', level: 'departement', code: '59' });
    expect(state().history.past).toEqual([]);
  });

  it('goes to the level of the territory found', async () => {
    const { user, state } = bar();
    await user.type(search(), 'r2');
    await screen.findByRole('option', { name: 'Région R2 (R2)' }, BUSY);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(state().document.settings.level).toBe('region');
    expect(state().selection).toEqual({ kind: 'territory', level: 'region', code: 'R2' });
    expect(search()).toHaveProperty('value', '');
  });

  it('selects an establishment, under a heading of its own', async () => {
    const { user, state } = bar();
    await user.type(search(), '310000001');
    const group = await screen.findByRole('group', { name: 'Établissements et services' }, BUSY);
    await user.click(within(group).getByRole('option'));
    expect(state().selection).toEqual({ kind: 'establishment', finessEt: '310000001' });
  });

  it('finds an act by the words of its name, in any order and without accents, and does it', async () => {
    const { user, settings, state } = bar();
    await user.type(search(), 'region niveau');
    await user.click(await screen.findByRole('option', { name: /^Niveau.: Région$/ }, BUSY));
    expect(settings().level).toBe('region');
    expect(search()).toHaveProperty('value', '');
    await user.type(search(), 'classement');
    await user.click(await screen.findByRole('option', { name: 'Classement' }, BUSY));
    expect(state().preferences).toMatchObject({ drawer: 'medium', drawerView: 'ranking' });
  });

  it('finds an indicator by its name and shows it', async () => {
    const { user, settings } = bar();
    await user.type(search(), 'equipement adultes');
    const group = await screen.findByRole('group', { name: 'Montrer un indicateur' }, BUSY);
    await user.click(within(group).getAllByRole('option')[0] ?? group);
    expect(settings().indicatorId).toBe('equipment-adult');
  });

  it('gives the focus back to where it was, so that Ctrl+Z undoes the act and not what was typed', async () => {
    const { user, settings } = bar();
    const before = screen.getByRole('button', { name: 'Essai' });
    act(() => before.focus());
    await user.keyboard('{Control>}k{/Control}region niveau');
    await screen.findByRole('option', { name: /^Niveau.: Région$/ }, BUSY);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(settings().level).toBe('region');
    expect(document.activeElement).toBe(before);
    await user.keyboard('{Control>}z{/Control}');
    expect(settings().level).toBe('departement');
  });

  it('says when nothing bears the name', async () => {
    const { user } = bar();
    await user.type(search(), 'zzz');
    expect(
      await screen.findByText('Aucun territoire, établissement ni action ne porte ce nom.', {}, BUSY),
    ).toBeTruthy();
  });
});

describe('undo and redo', () => {
  it('name their step, and say when there is none', async () => {
    const { user, commands, settings } = bar();
    const nothing = screen.getByRole('button', { name: 'Annuler' });
    expect(nothing.getAttribute('aria-disabled')).toBe('true');
    act(() => commands.chooseLevel('region'));
    await user.click(screen.getByRole('button', { name: /^Annuler.: choix du niveau$/ }));
    expect(settings().level).toBe('departement');
    await user.click(screen.getByRole('button', { name: /^Rétablir.: choix du niveau$/ }));
    expect(settings().level).toBe('region');
  });

  it('answer to the keyboard, but not from a field', async () => {
    const { user, commands, settings } = bar();
    act(() => commands.chooseLevel('region'));
    await user.type(search(), 'a');
    await user.keyboard('{Control>}z{/Control}');
    expect(settings().level).toBe('region');
    await user.clear(search());
    act(() => search().blur());
    await user.keyboard('{Control>}z{/Control}');
    expect(settings().level).toBe('departement');
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(settings().level).toBe('region');
  });
});

describe('the dossier', () => {
  it('is renamed in place: Enter keeps the name as one step, Escape leaves the former', async () => {
    const { user, state } = bar();
    await user.click(screen.getByRole('button', { name: 'Essai' }));
    await user.keyboard('Schéma{Enter}');
    expect(state().document.name).toBe('Schéma');
    expect(state().history.past).toHaveLength(1);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Schéma'));
    await user.click(screen.getByRole('button', { name: 'Schéma' }));
    await user.keyboard('Autre{Escape}');
    expect(state().document.name).toBe('Schéma');
  });

  it('keeps the name typed when the focus goes elsewhere, and refuses a blank one', async () => {
    const { user, state } = bar();
    await user.click(screen.getByRole('button', { name: 'Essai' }));
    await user.keyboard('Diagnostic');
    await user.click(search());
    expect(state().document.name).toBe('Diagnostic');
    await user.click(screen.getByRole('button', { name: 'Diagnostic' }));
    await user.clear(screen.getByRole('textbox', { name: 'Nom du dossier' }));
    await user.keyboard('{Enter}');
    expect(state().document.name).toBe('Diagnostic');
  });

  it('is saved by the menu and by Ctrl+S', async () => {
    const { user, app } = bar();
    await chooseInMenu(user, 'Dossier', 'Enregistrer le dossier');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() =>
      expect(app.services.files.map(({ name }) => name)).toEqual([
        'essai.maillage.json',
        'essai.maillage.json',
      ]),
    );
  });

  it('is started anew, and undo brings the former back', async () => {
    const { user, state, commands } = bar();
    const before = state().document;
    await chooseInMenu(user, 'Dossier', 'Nouveau dossier');
    expect(state().document.name).toBe('Dossier sans titre');
    act(() => commands.undo());
    expect(state().document).toBe(before);
  });

  it('opens a file of its own, and leaves everything as it was when the file is not one', async () => {
    const { user, state } = bar();
    const before = state().document;
    const file = Object.assign(new File(['{}'], 'autre.json'), { text: () => Promise.resolve('{}') });
    await user.upload(screen.getByLabelText('Ouvrir un dossier…'), file);
    await waitFor(() => expect(state().notices).toHaveLength(1));
    expect(state().notices[0]?.content).toEqual({
      code: 'project-refused',
      fileName: 'autre.json',
      reason: 'not-a-maillage-file',
    });
    expect(state().document).toBe(before);
  });

  it('says whether this computer holds it', () => {
    const { app } = bar();
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('Enregistré');
    act(() => app.store.setState({ saveStatus: { kind: 'failed', reason: 'quota-exceeded' } }));
    expect(status.textContent).toBe('Non enregistré');
  });
});

describe('the rest of the bar', () => {
  it('asks for an import by its button and by Ctrl+I', async () => {
    const { user, importCount } = bar();
    await user.click(screen.getByRole('button', { name: 'Importer' }));
    await user.keyboard('{Control>}i{/Control}');
    expect(importCount()).toBe(2);
  });

  it('remembers language and theme on this device, out of the history', async () => {
    const { user, state } = bar();
    await chooseInMenu(user, 'Langue', 'English');
    await chooseInMenu(user, 'Thème', 'Thème sombre');
    expect(state().preferences).toMatchObject({ locale: 'en', theme: 'dark' });
    expect(state().history.past).toEqual([]);
  });

  it('folds the table with Ctrl+J and lets the selection go with Escape', async () => {
    const { user, state, commands } = bar();
    act(() => commands.selectTerritory('31'));
    await user.keyboard('{Control>}j{/Control}');
    expect(state().preferences.drawer).toBe('medium');
    await user.keyboard('{Control>}j{/Control}{Escape}');
    expect(state().preferences.drawer).toBe('closed');
    expect(state().selection).toEqual({ kind: 'none' });
  });

  it('leaves the keyboard to an open dialog', async () => {
    const { user, commands, state } = bar();
    act(() => commands.selectTerritory('31'));
    await user.keyboard('{F1}');
    const dialog = await screen.findByRole('dialog', { name: 'Aide' }, BUSY);
    fireEvent.keyDown(dialog, { key: 'j', ctrlKey: true });
    expect(state().preferences.drawer).toBe('closed');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(state().selection.kind).toBe('territory');
  });
});

describe('the bar of a narrow window', () => {
  afterEach(() => vi.restoreAllMocks());

  it('keeps every act within reach in one menu', async () => {
    vi.spyOn(globalThis, 'matchMedia').mockImplementation(
      (media) => Object.assign(new EventTarget(), { media, matches: true, onchange: null }) as MediaQueryList,
    );
    const { user, commands, settings, app } = bar();
    act(() => commands.chooseLevel('region'));
    await screen.findByRole('button', { name: 'Plus d’actions' }, BUSY);
    expect(screen.queryByRole('button', { name: 'Exporter' })).toBeNull();
    await chooseInMenu(user, 'Plus d’actions', 'Annuler : choix du niveau');
    expect(settings().level).toBe('departement');
    await chooseInMenu(user, 'Plus d’actions', 'Enregistrer le dossier');
    await waitFor(() => expect(app.services.files).toHaveLength(1));
    await chooseInMenu(user, 'Plus d’actions', 'Tableau CSV');
    expect(await screen.findByRole('dialog', { name: 'Exporter' }, BUSY)).toBeTruthy();
  });
});
